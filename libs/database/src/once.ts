import { DoneRequest } from './entities/auth/done-request.entity.js';
import { isUniqueViolation } from './errors.js';
import type { Select } from './select.js';
import type { Writer } from './writer.js';

/** A request that may come again: a hash that stands for it, and one of what it asks for. */
export interface NamedRequest {
  name: string;
  content: string;
}

/** What is kept of an answer: ids of what was made, from which it can be told again. */
export type Ids = number | Readonly<Record<string, number | number[]>> | void;

/** Something else was asked for under the same name. */
export class OtherRequest extends Error {}

/** The request is being worked on already. */
export class RequestAtWork extends Error {}

interface Row {
  content: string;
  answer: string;
}

const SQL = 'SELECT `Content` AS `content`, `Answer` AS `answer` FROM `auth_DoneRequest` WHERE `Name` = ?';

/** What the request has made when it came first; undefined when it has not been done. */
export async function answerBefore<T extends Ids>(
  select: Select,
  { name, content }: NamedRequest,
): Promise<T | undefined> {
  const [done] = await select<Row>(SQL, [name]);
  if (!done) return undefined;
  if (done.content !== content) throw new OtherRequest();
  return JSON.parse(done.answer) as T;
}

/** The work of a request that has not been done yet, and beside it, in one transaction, the note that it has. */
export const noted =
  <T>({ name, content }: NamedRequest, work: (db: Writer) => Promise<T>, idsOf: (result: T) => Ids) =>
  async (db: Writer): Promise<T> => {
    // the first statement: whoever comes with the same name waits here for the end of this transaction
    await db.insert(DoneRequest, { name, content, answer: 'null', createdAt: new Date() }).catch((error: unknown) => {
      throw isUniqueViolation(error) ? new RequestAtWork() : error;
    });
    const result = await work(db);
    await db.update(DoneRequest, { name }, { answer: JSON.stringify(idsOf(result) ?? null) });
    return result;
  };
