import type { Parameter } from '../operations.js';
import { LINE } from './patterns.js';

const id = { type: 'integer', format: 'int64', minimum: 0, maximum: 4_294_967_295 };
/** Events are counted with more bits; of them, several can be named at once. */
const event = { ...id, maximum: Number.MAX_SAFE_INTEGER };
const MOST = 200;
/** The longest name that is read from a path; all that a gateway is asked for is longer. */
const name = { maxLength: 2048, pattern: LINE };

/** The library takes every id for a number and says no more of it. */
export function describePathParameter(parameter: Parameter): void {
  if (parameter.name === 'Timestamp') parameter.description = 'Unix seconds';
  if (parameter.schema?.type === 'number') parameter.schema = { ...(parameter.name === 'PK_Event' ? event : id) };
  else if (parameter.schema?.type === 'array')
    parameter.schema = { type: 'array', items: { ...event }, maxItems: MOST };
  else if (parameter.schema?.type === 'string' && parameter.name !== 'path') Object.assign(parameter.schema, name);
}
