// npm run build: one compilation of every app, lib and script into dist/, when a source has changed.
//   --force        even when none has
//   --keep-going   ends well despite type errors: the SDK that is to be generated anew may be what they are about
import { ensureBuilt, explain, prepare } from './prepare.mjs';

await prepare({ build: false });
try {
  await ensureBuilt({ force: process.argv.includes('--force') });
} catch (error) {
  explain(error);
  if (!process.argv.includes('--keep-going')) process.exit(1);
}
