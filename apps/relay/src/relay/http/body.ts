import { addHeader, BadAnswer, checkText } from './head.js';

/** How long what tells the size of a chunk may be, with its extensions; and all trailers. */
const LONGEST_LINE = 4096;
const LONGEST_TRAILERS = 65_536;

const SIZE = /^([\da-f]{1,12})[\t ]*(?:;[\t\x20-\x7e\x80-\xff]*)?$/i;

/** Where the pieces of a body go. */
export interface Sink {
  piece(bytes: Buffer): void;
}

/** The body of an answer, as it comes. */
export interface Body {
  /** It is whole. */
  readonly isDone: boolean;
  /** What came behind it; names, values. */
  readonly trailers: string[];
  /** Takes of these bytes what belongs to it, from `at` on; answers where that ends. */
  take(bytes: Buffer, at: number, sink: Sink): number;
}

const NONE: string[] = [];

/** So many bytes; Infinity for all that come until the connection ends. */
export class Sized implements Body {
  readonly trailers = NONE;

  constructor(private left: number) {}

  get isDone(): boolean {
    return this.left === 0;
  }

  take(bytes: Buffer, at: number, sink: Sink): number {
    const to = Math.min(bytes.length, at + this.left);
    if (to === at) return at;
    this.left -= to - at;
    sink.piece(at === 0 && to === bytes.length ? bytes : bytes.subarray(at, to));
    return to;
  }
}

/** RFC 9112, 7.1. */
export class Chunked implements Body {
  isDone = false;
  readonly trailers: string[] = [];
  private state: 'size' | 'data' | 'end of data' | 'trailers' = 'size';
  private left = 0;
  private line = '';
  private trailing = 0;

  /** What comes together goes on together, however small the chunks are. */
  take(bytes: Buffer, at: number, sink: Sink): number {
    const pieces: Buffer[] = [];
    try {
      while (at < bytes.length && !this.isDone) {
        if (this.state === 'data') {
          const to = Math.min(bytes.length, at + this.left);
          this.left -= to - at;
          if (this.left === 0) this.state = 'end of data';
          pieces.push(bytes.subarray(at, to));
          at = to;
        } else at = this.more(bytes, at);
      }
    } finally {
      const [first, ...others] = pieces;
      if (first) sink.piece(others.length === 0 ? first : Buffer.concat(pieces));
    }
    return at;
  }

  /** As far as the line goes that has begun. */
  private more(bytes: Buffer, at: number): number {
    const found = bytes.indexOf(0x0a, at);
    const to = found < 0 ? bytes.length : found + 1;
    if (this.line.length + to - at > LONGEST_LINE) throw new BadAnswer('A line without an end');
    this.line += bytes.toString('latin1', at, to);
    if (found < 0) return to;
    const { line } = this;
    if (!line.endsWith('\r\n')) throw new BadAnswer('A line that does not end as lines do');
    this.line = '';
    this.ended(line.slice(0, -2));
    return to;
  }

  private ended(line: string): void {
    if (this.state === 'size') {
      const size = SIZE.exec(line)?.[1];
      if (size === undefined) throw new BadAnswer('A chunk without a size');
      this.left = Number.parseInt(size, 16);
      this.state = this.left === 0 ? 'trailers' : 'data';
    } else if (this.state === 'end of data') {
      if (line !== '') throw new BadAnswer('A chunk that is longer than it says');
      this.state = 'size';
    } else if (line === '') this.isDone = true;
    else {
      this.trailing += line.length;
      if (this.trailing > LONGEST_TRAILERS) throw new BadAnswer('Trailers without an end');
      checkText(line);
      addHeader(this.trailers, line);
    }
  }
}
