/** How the reports of many gateways go: a line now and then. */
export class Figures {
  private times: number[] = [];
  private failed = 0;

  report(milliseconds: number, failed: boolean): void {
    if (failed) this.failed += 1;
    else this.times.push(milliseconds);
  }

  /** Since the last look, which was so many seconds ago. */
  line(seconds: number): string {
    const sorted = this.times.sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    const rate = (sorted.length / seconds).toFixed(1);
    const line = `${rate} reports/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, ${this.failed} failed`;
    this.times = [];
    this.failed = 0;
    return line;
  }
}
