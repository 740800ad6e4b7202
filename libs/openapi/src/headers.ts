import type { Operation } from './operations.js';
import { addHeaders } from './operations.js';

/** How many requests are left is told with whatever a program is answered, unless the fault is the server's. */
export function tellQuotas({ responses }: Operation): void {
  responses['429'] ??= { $ref: '#/components/responses/TooManyRequests' };
  for (const [status, response] of Object.entries(responses)) {
    if (Number(status) < 500 && !('$ref' in response)) addHeaders(response, quotas);
  }
}

/** Of what has headers, a page elsewhere can read them. */
export function tellOrigin(responses: Operation['responses']): void {
  for (const response of Object.values(responses)) {
    if (!('$ref' in response) && response.headers) addHeaders(response, origin);
  }
}

const count = { type: 'integer', format: 'int32', minimum: 0, maximum: 2_147_483_647 };

/** The headers that answers share. */
export const sharedHeaders = {
  'RateLimit-Limit': {
    description: 'How many requests are answered within a minute, of the limit that is reached first',
    schema: { ...count, minimum: 1 },
  },
  'RateLimit-Remaining': { description: 'How many of them are left', schema: count },
  'RateLimit-Reset': { description: 'In how many seconds there are more', schema: count },
  'Retry-After': { description: 'After how many seconds it is worth asking again', schema: count },
  ETag: { description: 'Stands for what is answered', schema: { type: 'string' } },
  'Cache-Control': {
    description: 'That it is asked for again',
    schema: { type: 'string', enum: ['private, no-cache'] },
  },
  Vary: { description: 'The headers that say who asks', schema: { type: 'string' } },
  'WWW-Authenticate': {
    description: 'What is wrong with the credentials',
    schema: {
      type: 'string',
      enum: ['invalid session', 'invalid signature', 'expired token', 'invalid token'].map(
        (error) => `MMSAuth error="${error}"`,
      ),
    },
  },
  'Access-Control-Allow-Origin': {
    description: 'The origin of the page that asks, where it is one of `ALLOWED_ORIGINS`; otherwise it is not sent',
    schema: { type: 'string', format: 'uri', maxLength: 512 },
  },
};

const shared = (...names: (keyof typeof sharedHeaders)[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

export const quotas = shared('RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset');
export const retryAfter = shared('Retry-After');
/** What tells who has an answer already. */
export const conditional = shared('ETag', 'Cache-Control', 'Vary');
export const challenge = shared('WWW-Authenticate');
const origin = shared('Access-Control-Allow-Origin');
