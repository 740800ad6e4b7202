import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let made: string | undefined;

/** A folder for keys and the like, gone with this process. */
export function folder(): string {
  if (made !== undefined) return made;
  const path = mkdtempSync(join(tmpdir(), 'bench-relay-'));
  process.on('exit', () => rmSync(path, { recursive: true, force: true }));
  return (made = path);
}
