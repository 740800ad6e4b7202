import { readdirSync, readFileSync } from 'node:fs';

/** What the kernel says of a process: figures in KiB, milliseconds, numbers of open files. */
const line = (path: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(path, 'utf8'))?.[1] ?? NaN);

export const rss = (pid: number): number => line(`/proc/${pid}/status`, 'VmRSS');

/** Memory that is shared counts in parts. */
export const pss = (pid: number): number => line(`/proc/${pid}/smaps_rollup`, 'Pss');

export const openFiles = (pid: number): number => readdirSync(`/proc/${pid}/fd`).length;

const TICK = 10;

/** Of a process and of those that it has started and that have ended. */
export function cpu(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) * TICK;
}

/** A process and all that it has started. */
export function family(pid: number): number[] {
  const below = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(Number(name)) === pid);
  return [pid, ...below.flatMap((name) => family(Number(name)))];
}

function parentOf(pid: number): number {
  try {
    return line(`/proc/${pid}/status`, 'PPid');
  } catch {
    return NaN; // it has ended meanwhile
  }
}
