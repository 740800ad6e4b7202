import { isKnown } from '@app/server';

/** What a client has, or means, as its headers say. */
export interface Preconditions {
  'if-match'?: string;
  'if-none-match'?: string;
  'if-modified-since'?: string;
  'if-unmodified-since'?: string;
}

/** Not a number for what is no date, which is to be passed over. */
const timeOf = (date: string) => Date.parse(date);

/** Whether something else is meant than what is there: RFC 9110, 13.2.2, 1 and 2. */
export function isOther(conditions: Preconditions, etag: string, lastModified: string): boolean {
  const { 'if-match': match, 'if-unmodified-since': since } = conditions;
  if (match !== undefined) return !match.split(',').some((tag) => [etag, '*'].includes(tag.trim()));
  return since !== undefined && timeOf(lastModified) > timeOf(since);
}

/** Whether whoever asks to read has it already: RFC 9110, 13.2.2, 3 and 4. */
export function isThere(conditions: Preconditions, etag: string, lastModified: string): boolean {
  const { 'if-none-match': known, 'if-modified-since': since } = conditions;
  if (known !== undefined) return isKnown(known, etag);
  return since !== undefined && timeOf(lastModified) <= timeOf(since);
}
