import { retryAfter } from './problem.js';

export type Send = (request: Request) => Promise<Response>;

/** Sends a request that is made anew for each try; `isWhole`: with the answer read to its end, as a part of the try. */
export type SendAgain = (make: () => Request, isWhole?: boolean) => Promise<Response>;

export interface RetryOptions {
  /** How often a request is sent at most; 1: never again. */
  tries: number;

  /** The wait after the first failure, in milliseconds; it doubles each time, and varies by half. */
  firstWait: number;

  /** A longer wait, also one that the server asks for, is left to the caller: the answer is given as it is. */
  longestWait: number;
}

export const usualRetry: RetryOptions = { tries: 4, firstWait: 500, longestWait: 30_000 };

const HARMLESS = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'];

/**
 * Sends again what the server could not take just then (429, 503; or 409, while it works on the same request), and what was
 * cut off, if doing it twice does no harm: a method that promises that, or an `Idempotency-Key`.
 */
export function retrying(send: Send, { tries, firstWait, longestWait }: RetryOptions = usualRetry): SendAgain {
  return async (make, isWhole = false) => {
    for (let sent = 1; ; sent += 1) {
      const isLast = sent >= tries;
      const wait = firstWait * 2 ** (sent - 1) * (0.75 + Math.random() / 2);
      const request = make();
      const { method, headers, signal } = request;
      const isHarmless = HARMLESS.includes(method) || headers.has('idempotency-key');
      try {
        const response = await send(request);
        const longer = Math.max(wait, (retryAfter(response) ?? 0) * 1000);
        if (isLast || !isForLater(response) || longer > longestWait) {
          return isWhole ? await whole(response) : response;
        }
        await response.body?.cancel();
        // all who were told the same time do not come back at the same time
        await pause(longer * (1 + Math.random() / 4), signal);
      } catch (error) {
        if (isLast || !isHarmless || signal.aborted) throw error;
        await pause(Math.min(wait, longestWait), signal);
      }
    }
  };
}

/** Nothing has been done, or what has been done is told when it is asked for again. */
const isForLater = (response: Response) =>
  response.status === 429 || response.status === 503 || (response.status === 409 && retryAfter(response) !== null);

/** What is cut in its middle fails here, and not where it is read. */
const whole = async (response: Response) =>
  response.body === null ? response : new Response(await response.arrayBuffer(), response);

/** Throws when the signal says so. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const over = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    if (signal?.aborted) return over();
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', over);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', over, { once: true });
  });
}
