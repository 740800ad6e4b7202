import { badArgument } from '@app/server';
import type { FastifyRequest } from 'fastify';

const credentials = ['MMSSession', 'MMSAuth', 'MMSAuthSig'];

/** Credentials among the arguments: a form that leads a browser to a gateway cannot send headers. Headers count first. */
export function credentialsAmongArguments({ headers, query, body, profile }: FastifyRequest): Record<string, string> {
  const inUrl = query as Record<string, unknown>;
  const name = credentials.find((each) => each in inUrl);
  if (name !== undefined && !profile.secretsInQuery) {
    throw badArgument(name, 'must not stand in a URL: send it in a form, or in the header of that name');
  }
  if (headers.mmssession !== undefined || headers.mmsauth !== undefined) return {};
  const sent = { ...inUrl, ...(typeof body === 'object' ? body : {}) } as Record<string, unknown>;
  return Object.fromEntries(
    credentials.flatMap((each) => {
      const value = sent[each];
      return typeof value === 'string' && value !== '' ? [[each.toLowerCase(), value]] : [];
    }),
  );
}
