import { copy } from './copy.js';

const samples = fetch('/docs/samples.json')
  .then((response) => response.json())
  .catch(() => ({}));

let language = 'curl';

/** An operation in several languages, one at a time, and a button that copies it. */
const samplesOf =
  ({ React }) =>
  ({ operationId }) => {
    const h = React.createElement;
    const [all, setAll] = React.useState({});
    const [chosen, setChosen] = React.useState(language);
    const [said, setSaid] = React.useState('Copy');
    React.useEffect(() => void samples.then(setAll), []);
    const own = all[operationId];
    if (!own) return null;
    const tab = (name) =>
      h(
        'button',
        {
          key: name,
          type: 'button',
          'aria-pressed': name === chosen,
          onClick: () => setChosen((language = name)),
        },
        name,
      );
    const copyIt = () => void copy(own[chosen]).then(() => setSaid('Copied'));
    return h(
      'section',
      { className: 'samples', 'aria-label': 'Code samples' },
      h(
        'div',
        { className: 'tabs' },
        h('div', { role: 'group', 'aria-label': 'Language' }, Object.keys(own).map(tab)),
        h('button', { type: 'button', className: 'copy', onClick: copyIt, onBlur: () => setSaid('Copy') }, said),
      ),
      h('pre', { tabIndex: 0 }, own[chosen]),
    );
  };

/** Who may call an operation, what it is called in programs, and where else it answers. */
const factsOf =
  ({ React }) =>
  ({ operation }) => {
    const h = React.createElement;
    const permissions = operation.get('x-permissions')?.toJS() ?? [];
    const aliases = operation.get('x-mms-aliases')?.toJS() ?? [];
    const codes = (words) => words.flatMap((word, at) => [at > 0 ? ', ' : '', h('code', { key: word }, word)]);
    const facts = [
      ['Name', codes([operation.get('operationId')])],
      ...(permissions.length > 0 ? [['Needs', codes(permissions)]] : []),
      ...(aliases.length > 0 ? [['Also answers at', codes(aliases)]] : []),
    ];
    return h(
      'dl',
      { className: 'facts' },
      facts.map(([term, told]) => h('div', { key: term }, h('dt', null, term), h('dd', null, ...told))),
    );
  };

/** The fields of arguments are called as the arguments are. */
function nameFields(table) {
  for (const row of table.querySelectorAll('[data-param-name]')) {
    for (const field of row.querySelectorAll('input, select, textarea')) field.ariaLabel = row.dataset.paramName;
  }
}

const withFacts = (Original, system) => {
  const Facts = factsOf(system);
  return (props) => {
    const { createElement: h, useEffect, useRef } = system.React;
    const own = useRef(null);
    useEffect(() => nameFields(own.current));
    return h('div', { ref: own }, h(Facts, props), h(Original, props));
  };
};

const withSamples = (Original, system) => {
  const Samples = samplesOf(system);
  return (props) => {
    const h = system.React.createElement;
    const operationId = props.specSelectors.specJson().getIn(['paths', props.path, props.method, 'operationId']);
    return h(system.React.Fragment, null, h(Samples, { operationId }), h(Original, props));
  };
};

/** Marks what the documentation of 1.7.1 does not have. */
const withMark = (Original, system) => (props) => {
  const h = system.React.createElement;
  const { path, method } = props.operationProps.toObject();
  const marked = system.specSelectors.specJson().getIn(['paths', path, method, 'x-mms-extension']) === true;
  return h(
    system.React.Fragment,
    null,
    h(Original, props),
    marked && h('span', { className: 'extension', title: 'Not in the documentation of 1.7.1' }, 'extension'),
  );
};

export const operationPlugin = () => ({
  wrapComponents: { parameters: withFacts, responses: withSamples, OperationSummaryPath: withMark },
});
