import { monitorEventLoopDelay } from 'node:perf_hooks';

import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, register } from 'prom-client';

import { addressMatcher } from './addresses.js';

/** The figures of one operation and status. */
type Counter = Histogram.Internal<'operation' | 'status'>;

let seconds: Histogram<'operation' | 'status'>;

/** Made once a process, however many servers it runs: prom-client has one registry. */
function prepare(): void {
  if (seconds) return;
  collectDefaultMetrics();
  seconds = new Histogram({
    name: 'mms_http_request_seconds',
    help: 'Requests and the time to their answer, by operation and status',
    labelNames: ['operation', 'status'],
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 60],
  });
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

export const counterOf = (operation: string, status: number): Counter => seconds.labels({ operation, status });

/** Counts every request by its route, and answers /metrics to those who may read it. */
export function addMetrics(http: FastifyInstance, readers: string[]): void {
  prepare();
  const mayRead = addressMatcher(readers);
  const counters = new WeakMap<object, Map<number, Counter>>();
  http.addHook('onResponse', (request, reply, done) => {
    const { config, url } = request.routeOptions;
    const known = counters.get(config) ?? new Map<number, Counter>();
    let counter = known.get(reply.statusCode);
    if (!counter) {
      counter = counterOf(url ? `${request.method} ${url}` : 'none', reply.statusCode);
      counters.set(config, known.set(reply.statusCode, counter));
    }
    counter.observe(reply.elapsedTime / 1000);
    done();
  });
  http.get('/metrics', async (request, reply) => {
    if (!mayRead(request.ip)) return reply.status(404).send();
    return reply.type(register.contentType).send(await register.metrics());
  });
}
