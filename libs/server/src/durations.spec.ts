import { Histogram, register } from 'prom-client';

import { Durations } from './durations.js';

const BUCKETS = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 60];
const TIMES = [0, 0.0005, 0.001, 0.0011, 0.02, 0.3, 2, 59.9, 60, 61, 3600];

describe('durations', () => {
  afterEach(() => register.clear());

  it('are told as a histogram of prom-client would be', async () => {
    const theirs = new Histogram({ name: 'theirs', help: 'h', labelNames: ['operation', 'status'], buckets: BUCKETS });
    const ours = new Durations('ours', 'h');
    for (const [at, seconds] of TIMES.entries()) {
      const labels = { operation: `GET "${at % 2}"\\`, status: 200 + (at % 3) };
      theirs.observe(labels, seconds);
      ours.of(labels).observe(seconds);
    }

    const text = await register.metrics();

    const [first = '', second = ''] = text.trim().split('\n\n');
    expect(second).toContain('ours_bucket{le="0.001",operation="GET \\"0\\"\\\\",status="200"} 1');
    expect(second.replaceAll('ours', 'theirs')).toBe(first);
  });

  it('are one for the same labels, whoever counts', async () => {
    const durations = new Durations('ours', 'h');
    durations.of({ operation: 'GET /', status: 200 }).observe(1);
    durations.of({ operation: 'GET /', status: 200 }).observe(2);

    const { values } = durations.get();

    expect(values.filter(({ metricName }) => metricName === 'ours_count')).toEqual([
      { metricName: 'ours_count', labels: { operation: 'GET /', status: 200 }, value: 2 },
    ]);
  });
});
