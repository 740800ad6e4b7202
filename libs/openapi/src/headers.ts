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
    if (!('$ref' in response) && response.headers) addHeaders(response, { 'Access-Control-Allow-Origin': origin });
  }
}

const count = { type: 'integer', format: 'int32', minimum: 0, maximum: 2_147_483_647 };

/** The headers that tell how much is left. */
export const quotaHeaders = {
  'RateLimit-Limit': {
    description: 'How many requests are answered within a minute, of the limit that is reached first',
    schema: { ...count, minimum: 1 },
  },
  'RateLimit-Remaining': { description: 'How many of them are left', schema: count },
  'RateLimit-Reset': { description: 'In how many seconds there are more', schema: count },
};

/** The same, as responses name them. */
export const quotas = Object.fromEntries(
  Object.keys(quotaHeaders).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
);

export const retryAfter = { description: 'After how many seconds it is worth asking again', schema: count };

/** What tells who has an answer already. */
export const conditional = {
  ETag: { description: 'Stands for what is answered', schema: { type: 'string' } },
  'Cache-Control': {
    description: 'That it is asked for again',
    schema: { type: 'string', enum: ['private, no-cache'] },
  },
  Vary: { description: 'The headers that say who asks', schema: { type: 'string' } },
};

export const challenge = {
  description: 'What is wrong with the credentials',
  schema: {
    type: 'string',
    enum: ['invalid session', 'invalid signature', 'expired token', 'invalid token'].map(
      (error) => `MMSAuth error="${error}"`,
    ),
  },
};

const origin = {
  description: 'The origin of the page that asks, where it is one of `ALLOWED_ORIGINS`; otherwise it is not sent',
  schema: { type: 'string', format: 'uri', maxLength: 512 },
};
