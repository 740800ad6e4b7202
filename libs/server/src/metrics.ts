import { monitorEventLoopDelay } from 'node:perf_hooks';

import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, register } from 'prom-client';

import { addressMatcher } from './addresses.js';
import type { Duration } from './durations.js';
import { Durations } from './durations.js';

let seconds: Durations;

/** Made once a process, however many servers it runs: prom-client has one registry. */
function prepare(): void {
  if (seconds) return;
  collectDefaultMetrics();
  seconds = new Durations('mms_http_request_seconds', 'Requests and the time to their answer, by operation and status');
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  new Gauge({
    name: 'mms_event_loop_lag_seconds',
    help: 'The 99th percentile of the event loop lag since the last look',
    collect() {
      this.set(delay.percentile(99) / 1e9);
      delay.reset();
    },
  });
}

/** The figures of one operation and status. */
export const durationOf = (operation: string, status: number): Duration => seconds.of({ operation, status });

/** Counts every request by its route, and answers /metrics to those who may read it. */
export function addMetrics(http: FastifyInstance, readers: string[]): void {
  prepare();
  const mayRead = addressMatcher(readers);
  const durations = new WeakMap<object, Map<number, Duration>>();
  http.addHook('onResponse', (request, reply, done) => {
    const { config, url } = request.routeOptions;
    const known = durations.get(config) ?? new Map<number, Duration>();
    let duration = known.get(reply.statusCode);
    if (!duration) {
      duration = durationOf(url ? `${request.method} ${url}` : 'none', reply.statusCode);
      durations.set(config, known.set(reply.statusCode, duration));
    }
    duration.observe(reply.elapsedTime / 1000);
    done();
  });
  http.get('/metrics', async (request, reply) => {
    if (!mayRead(request.ip)) return reply.status(404).send();
    return reply.type(register.contentType).send(await register.metrics());
  });
}
