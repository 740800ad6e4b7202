import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

import { run } from './servers.js';

interface Question {
  id: number;
  command: string;
  argument: unknown;
}

interface Answer {
  id: number;
  value?: unknown;
  error?: string;
}

/** A script of the bench in a process of its own, which does as it is told. */
export interface Child {
  process: ChildProcess;
  pid: number;
  ask<T>(command: string, argument?: unknown): Promise<T>;
}

export async function startChild(script: string, env: Record<string, string> = {}): Promise<Child> {
  const child = run(`dist/bench/${script}.js`, env, 'ipc');
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  await once(child, 'message');
  child.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  child.once('exit', () => {
    for (const [id, resolve] of waiting) resolve({ id, error: `${script} has ended` });
  });
  const ask = async <T>(command: string, argument?: unknown): Promise<T> => {
    const id = (last += 1);
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      child.send({ id, command, argument } satisfies Question, (error) => {
        if (error) resolve({ id, error: error.message });
      });
    });
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as T;
  };
  return { process: child, pid: child.pid ?? 0, ask };
}

/** In the child: what it can be told to do. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function obey(commands: Record<string, (argument: any) => unknown>): void {
  process.on('message', ({ id, command, argument }: Question) => {
    void Promise.resolve()
      .then(() => commands[command]?.(argument))
      .then(
        (value) => process.send?.({ id, value } satisfies Answer),
        (error: unknown) => process.send?.({ id, error: String(error) } satisfies Answer),
      );
  });
  process.once('disconnect', () => process.exit(0));
  process.send?.('ready');
}
