import { Gauge } from 'prom-client';

const gauges = new Map<string, () => number>();

/** A figure in /metrics that is asked for when somebody looks; of several servers in one process, the last one's. */
export function gauge(name: string, help: string, value: () => number): void {
  if (!gauges.has(name)) {
    new Gauge({
      name,
      help,
      collect() {
        this.set(gauges.get(name)?.() ?? 0);
      },
    });
  }
  gauges.set(name, value);
}
