// What the generator of Go leaves undone: its models, and a client that needs nothing but Go.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

/** Arguments by which models are written where their documentation would be. */
export const modelsOnly = ['--global-property', 'models', '-t', join(root, 'scripts/templates/go')];

/** How files are read, which may be of any type. */
const readFile = `
	if to, ok := v.(**os.File); ok {
		if *to, err = os.CreateTemp("", "mms-"); err != nil {
			return err
		}
		if _, err = (*to).Write(b); err != nil {
			return err
		}
		_, err = (*to).Seek(0, io.SeekStart)
		return err
	}`;

/** What is mended in files of the generator. */
const mends = {
  'client.go': [
    // OAuth 2, which the API has not, would be the only package from elsewhere
    [/\n\t"golang\.org\/x\/oauth2"\n/, ''],
    [/\t\t\/\/ OAuth2 authentication\n[^]*?\n\t\t}\n\n/, ''],
    // refusals come as application/problem+json
    ['(?:vnd\\.[^;]+\\+)?json', '(?:[^;]+\\+)?json'],
    [/(?=\n\tif xmlCheck\.MatchString\(contentType\))/, readFile],
    // an error that nobody gets
    [/\n(\t+)(errors\.New\("Unknown type with)/, '\n$1return $2'],
  ],
  // nothing has to be fetched
  'README.md': [
    [/Install the following dependencies:\n\n```shell[^]*?```\n\n/, ''],
    ['"./openmms"', '"openmms"'],
  ],
};

/** Completes the client in a folder with the models that were written into another one, which goes. */
export function completeGo(folder, models) {
  const names = readdirSync(join(models, 'docs')).map((file) => file.replace(/\.md$/, ''));
  for (const name of names) {
    // in capitals as the type: Go leaves out files whose names end in _test, or in that of another system
    const [code, page] = [join(folder, `model_${name}.go`), join(folder, 'docs', `${name}.md`)];
    writeFileSync(code, withMakers(readFileSync(join(models, 'docs', `${name}.md`), 'utf8')));
    writeFileSync(page, withMakers(readFileSync(page, 'utf8')));
  }
  rmSync(models, { recursive: true });

  for (const [file, each] of Object.entries(mends)) {
    const path = join(folder, file);
    writeFileSync(path, each.reduce(mend, readFileSync(path, 'utf8')));
  }
  writeFileSync(join(folder, 'go.mod'), 'module openmms\n\ngo 1.13\n');
  rmSync(join(folder, 'go.sum'));
}

/** Beside StoreView there is a type NewStoreView, so what makes a StoreView is called otherwise. */
function withMakers(text) {
  return text.replace(/^((?:`?func |\/\/ |### )?)New(?=\w+(?:\(| instantiates|$))/gm, '$1Make');
}

function mend(text, [found, replacement]) {
  const mended = text.replace(found, replacement);
  if (mended === text) throw new Error(`The generator no longer writes ${found}`);
  return mended;
}
