import type { FetchResponse, MaybeOptionalInit } from 'openapi-fetch';

import type { paths } from './generated/schema.js';

type Verb = 'get' | 'post' | 'put' | 'delete';

/** The paths that a method answers at. */
export type PathsOf<Method extends Verb> = {
  [Path in keyof paths]: paths[Path] extends Record<Method, { responses: unknown }> ? Path : never;
}[keyof paths];

type Needed<Init> = { [Key in keyof Init]-?: object extends Pick<Init, Key> ? never : Key }[keyof Init];

/** Left out where nothing must be given. */
export type InitOf<Init> = Needed<Init> extends never ? [init?: Init] : [init: Init];

type Told<Value> = [NonNullable<Value>] extends [never] ? undefined : NonNullable<Value>;

/** Of several types that an answer may come in, JSON is the one that comes unasked. */
type JsonOf<Operation> = Operation extends { responses: { 200: { content: { 'application/json': infer Answer } } } }
  ? Answer
  : never;

/** What an operation answers when it does what it was asked for; undefined when it has nothing to say. */
export type AnswerOf<Operation extends Record<string | number, unknown>, Init> = [
  Init extends { parseAs: string } ? never : JsonOf<Operation>,
] extends [never]
  ? Told<FetchResponse<Operation, Init, `${string}/${string}`>['data']>
  : JsonOf<Operation>;

/** An operation by its path: answers what the operation does, and throws `MmsProblem` when it does not do it. */
export type Operation<Method extends Verb> = <
  Path extends PathsOf<Method>,
  Init extends MaybeOptionalInit<paths[Path], Method>,
>(
  path: Path,
  ...init: InitOf<Init>
) => Promise<AnswerOf<Extract<paths[Path][Method], Record<string | number, unknown>>, Init>>;
