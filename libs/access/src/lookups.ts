import { Counter } from 'prom-client';

const lookups = new Counter({
  name: 'mms_access_cache_total',
  help: 'Look-ups of sessions, identities and standings by whether the cache had them',
  labelNames: ['cache', 'result'] as const,
});

export const countLookup = (cache: string, hit: boolean): void => lookups.inc({ cache, result: hit ? 'hit' : 'miss' });
