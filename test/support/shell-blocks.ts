import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Pastes the shell blocks of a page into one shell, against another server than the page says; answers what they print. */
export async function runShellBlocks(
  page: string,
  { url, cwd, replacing = {} }: { url: string; cwd?: string; replacing?: Record<string, string> },
): Promise<string[]> {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/```sh\n([^]*?)```/g)].map(([, code]) => code);
  if (blocks.length < 2) throw new Error(`${page} has no shell blocks`);
  let script = blocks.join('\n').replace('http://localhost:8080', url);
  for (const [text, other] of Object.entries(replacing)) script = script.replaceAll(text, other);
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', script], { cwd });
  return stdout.trim().split('\n');
}
