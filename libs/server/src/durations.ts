import type { Histogram } from 'prom-client';
import { register } from 'prom-client';

/** In seconds. */
const BOUNDS = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 60];

type Labels = Record<string, string | number>;

/** How long something has taken each time, counted by the least bound that it does not pass. */
export class Duration {
  private readonly counts = new Float64Array(BOUNDS.length + 1);
  private sum = 0;

  observe(seconds: number): void {
    let at = 0;
    while (at < BOUNDS.length && seconds > (BOUNDS[at] ?? 0)) at += 1;
    this.counts[at]! += 1;
    this.sum += seconds;
  }

  /** As a histogram of Prometheus has it, whose buckets count what is in those before them, too. */
  values(name: string, labels: Labels): { metricName: string; labels: Labels; value: number }[] {
    let count = 0;
    const buckets = [...BOUNDS, '+Inf'].map((le, at) => ({
      metricName: `${name}_bucket`,
      labels: { le, ...labels },
      value: (count += this.counts[at] ?? 0),
    }));
    return [
      ...buckets,
      { metricName: `${name}_sum`, labels, value: this.sum },
      { metricName: `${name}_count`, labels, value: count },
    ];
  }
}

/**
 * A histogram of prom-client's registry that is told of every request: prom-client's own looks its labels up anew each time,
 * which is a fiftieth of a small request.
 */
export class Durations {
  readonly type = 'histogram';
  readonly aggregator = 'sum';
  private readonly all = new Map<string, { labels: Labels; duration: Duration }>();

  constructor(
    readonly name: string,
    readonly help: string,
  ) {
    register.registerMetric(this as unknown as Histogram);
  }

  /** What has these labels: to be kept by whoever counts often. */
  of(labels: Labels): Duration {
    const key = JSON.stringify(labels);
    const known = this.all.get(key) ?? { labels, duration: new Duration() };
    this.all.set(key, known);
    return known.duration;
  }

  get() {
    const { name, help, type, aggregator } = this;
    const values = [...this.all.values()].flatMap(({ labels, duration }) => duration.values(name, labels));
    return { name, help, type, aggregator, values };
  }
}
