import { Counter } from 'prom-client';

/** Not told yet, by the name of a cache: prom-client looks labels up anew each time, and each request looks into a few caches. */
const hits = new Map<string, number>();
const misses = new Map<string, number>();

new Counter({
  name: 'mms_access_cache_total',
  help: 'Look-ups of sessions, identities and standings by whether the cache had them',
  labelNames: ['cache', 'result'] as const,
  collect() {
    for (const [result, counts] of Object.entries({ hit: hits, miss: misses })) {
      for (const [cache, count] of counts) this.inc({ cache, result }, count);
      counts.clear();
    }
  },
});

export function countLookup(cache: string, hit: boolean): void {
  const counts = hit ? hits : misses;
  counts.set(cache, (counts.get(cache) ?? 0) + 1);
}
