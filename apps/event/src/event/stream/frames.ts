import type { RecordView } from '../event.dto.js';
import { toRecordView } from '../event.dto.js';
import type { Right } from './rights.js';
import type { StreamRow } from './rows.js';

/** An event as one line of text, made once for all who are shown the same. */
export class Shown {
  private readonly texts = new Map<string, string>();
  private readonly frames = new Map<string, Buffer>();

  constructor(private readonly row: StreamRow) {}

  /** As `GET events` shows it; without a cursor the reader comes back from where it stood before. */
  frame({ files, server }: Right, cursor: string | null): Buffer {
    const name = `${files ? 1 : 0} ${cursor ?? ''} ${server}`;
    const known = this.frames.get(name);
    if (known) return known;
    const id = cursor === null ? '' : `id: ${cursor}\n`;
    const frame = Buffer.from(`${id}data: ${this.text(files, server)}\n\n`);
    this.frames.set(name, frame);
    return frame;
  }

  private text(files: boolean, server: string): string {
    const name = `${files ? 1 : 0} ${server}`;
    const known = this.texts.get(name);
    if (known !== undefined) return known;
    const view: RecordView = toRecordView(this.row, { server, files });
    const text = JSON.stringify(view);
    this.texts.set(name, text);
    return text;
  }
}

/** Where the reader stands, without an event: browsers keep it and tell nobody. */
export const standing = (cursor: string): Buffer => Buffer.from(`id: ${cursor}\n\n`);

/** What came before is not to be had here: the reader begins now, and reads the rest by `GET events`. */
export const reset = (cursor: string): Buffer => Buffer.from(`event: reset\nid: ${cursor}\ndata: {}\n\n`);

/** That it still goes on, and where the reader stands. */
export const heartbeat = (cursor: string | null): Buffer =>
  Buffer.from(cursor === null ? ': still here\n\n' : `: still here\nid: ${cursor}\n\n`);

export const retry = (milliseconds: number): string => `retry: ${milliseconds}\n\n`;
