import { settings } from './settings.js';

const shown = (value: string | number | string[] | null): string => {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return '–';
  return `\`${Array.isArray(value) ? value.join(',') : String(value)}\``;
};

/** `docs/configuration.md`: every setting, its default and what it means. */
export function configurationPage(): string {
  const rows = Object.entries(settings).map(([name, setting]) => {
    const file = 'secret' in setting ? ' (or in the file that `' + name + '_FILE` names)' : '';
    return `| \`${name}\` | ${shown(setting.default)} | ${setting.about}${file} |`;
  });
  return `# Configuration

By environment variables alone, read once at start. A value that is not understood, or an unknown \`MMS_…\`, stops the server
with one line that names it.

| variable | default | what it means |
|---|---|---|
${rows.join('\n')}

Without \`DATABASE_URL\` the demo is served, with all its files in \`VAR_DIR\`; with it, \`MMS_SECRET\` must be given.

<!-- Generated from libs/server/src/settings.ts by npm run configuration; do not edit. -->
`;
}
