/** Which operations are shown, by what they are. */
const kinds = { all: 'All operations', documented: 'Documented only', extensions: 'Extensions only' };

/** Swagger UI keeps one text as its filter: the kind, and the words behind it. */
function parse(filter) {
  const [kind, words = ''] = typeof filter === 'string' ? filter.split('\n') : ['all'];
  return { kind: kind in kinds ? kind : 'all', words };
}

const isExtension = (operation) => operation.getIn(['operation', 'x-mms-extension']) === true;

/** Whether an operation has every word in its path, method, summary, name or module. */
function matches(operation, module, { kind, words }) {
  if (kind !== 'all' && isExtension(operation) !== (kind === 'extensions')) return false;
  const [summary, id] = ['summary', 'operationId'].map((name) => operation.getIn(['operation', name]) ?? '');
  const text = [operation.get('method'), operation.get('path'), summary, id, module].join('\n').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The operations of each module that are asked for, in place of the filter by path alone. */
function opsFilter(modules, filter) {
  const asked = parse(filter);
  return modules
    .map((module, name) => module.update('operations', (all) => all.filter((each) => matches(each, name, asked))))
    .filter((module) => module.get('operations').size > 0);
}

const shown = (modules) => modules.reduce((sum, module) => sum + module.get('operations').size, 0);

/** The line above the operations: words to look for, a kind, and how many there are. */
const filterOf =
  ({ React }) =>
  ({ specSelectors, layoutSelectors, layoutActions }) => {
    const { kind, words } = parse(layoutSelectors.currentFilter());
    const [typed, setTyped] = React.useState(words);
    const update = (next) => layoutActions.updateFilter(`${next.kind ?? kind}\n${next.words ?? typed}`);
    React.useEffect(() => {
      const timer = setTimeout(() => typed !== words && update({ words: typed }), 150);
      return () => clearTimeout(timer);
    });
    const h = React.createElement;
    const count = `${shown(specSelectors.taggedOperations())} of ${specSelectors.operations().size} operations`;
    return h(
      'search',
      { className: 'find' },
      h('input', {
        type: 'search',
        className: 'operation-filter-input',
        'aria-label': 'Find operations',
        placeholder: 'Find: path, words, name or module',
        value: typed,
        onChange: ({ target }) => setTyped(target.value),
      }),
      h(
        'select',
        { 'aria-label': 'Which operations', value: kind, onChange: ({ target }) => update({ kind: target.value }) },
        Object.entries(kinds).map(([value, text]) => h('option', { key: value, value }, text)),
      ),
      h('span', { className: 'count', role: 'status' }, count),
    );
  };

export const filterPlugin = (system) => ({ fn: { opsFilter }, components: { FilterContainer: filterOf(system) } });
