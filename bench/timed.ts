import type { Agent } from 'node:http';
import { get } from 'node:http';

/** How long each took, in milliseconds. */
export async function times<Each>(all: Each[], ask: (each: Each) => Promise<unknown>, atOnce = 4): Promise<number[]> {
  const taken: number[] = [];
  const waiting = all.values();
  const worker = async () => {
    for (const each of waiting) {
      const startedAt = performance.now();
      await ask(each);
      taken.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return taken;
}

/** Throws for any other answer than 200. */
export const answered = (url: string, agent: Agent, headers: Record<string, string>) =>
  new Promise<void>((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`));
      response.resume().on('end', resolve);
    }).on('error', reject);
  });
