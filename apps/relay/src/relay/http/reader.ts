import type { Body, Sink } from './body.js';
import { Chunked, Sized } from './body.js';
import type { Head } from './head.js';
import { BadAnswer, headOf } from './head.js';

/** How long the beginning of an answer may be, in bytes. */
const LONGEST_HEAD = 65_536;

const END = Buffer.from('\r\n\r\n');

/** What comes out of the bytes of an answer. */
export interface Heard extends Sink {
  /** An answer before the answer (1xx) is not shown, but for 101. */
  head(head: Head): void;
}

/** Makes one answer of the bytes that come; throws `BadAnswer` at what is none. */
export class Reader {
  head: Head | null = null;
  private body: Body | null = null;
  /** The beginning, while it is not whole. */
  private begun: Buffer | null = null;

  constructor(
    /** To HEAD, the length of an answer is that of another. */
    private readonly bodiless: boolean,
    private readonly heard: Heard,
  ) {}

  /** All of it is there. */
  get isDone(): boolean {
    return this.body !== null && this.body.isDone;
  }

  /** Nothing stands between it and another one. */
  get isReusable(): boolean {
    const { head } = this;
    if (!this.isDone || !head?.persistent) return false;
    // a body that must not be there may follow nevertheless
    if (head.status === 204) return head.framing === 'end' || head.framing === 0;
    return head.framing !== 'end' || this.isBodiless(head);
  }

  get trailers(): string[] {
    return this.body?.trailers ?? [];
  }

  /** What is left when the answer is whole, or when it switches to something else. */
  take(bytes: Buffer): Buffer | null {
    let at = 0;
    while (!this.body) {
      const whole = this.begun ? Buffer.concat([this.begun, bytes]) : bytes;
      const from = this.begun ? Math.max(0, this.begun.length - END.length) : at;
      const end = whole.indexOf(END, from);
      if ((end < 0 ? whole.length : end) - at > LONGEST_HEAD) throw new BadAnswer('Headers without an end');
      if (end < 0) {
        this.begun = whole.subarray(at);
        return null;
      }
      const head = headOf(whole.toString('latin1', at, end));
      this.begun = null;
      bytes = whole;
      at = end + END.length;
      if (head.status < 200 && head.status !== 101) continue;
      this.head = head;
      if (head.status === 101) {
        this.heard.head(head);
        return bytes.subarray(at);
      }
      this.body = this.bodyOf(head);
      this.heard.head(head);
    }
    if (!this.body.isDone) at = this.body.take(bytes, at, this.heard);
    return this.body.isDone && at < bytes.length ? bytes.subarray(at) : null;
  }

  /** The connection ends; throws when that is too early. */
  end(): void {
    if (this.head?.framing !== 'end' || this.isDone) throw new BadAnswer('The answer breaks off');
  }

  private isBodiless({ status }: Head): boolean {
    return this.bodiless || status === 204 || status === 304;
  }

  private bodyOf(head: Head): Body {
    if (this.isBodiless(head)) return new Sized(0);
    const { framing } = head;
    if (framing === 'chunked') return new Chunked();
    return new Sized(framing === 'end' ? Infinity : framing);
  }
}
