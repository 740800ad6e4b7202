import { Injectable, Logger } from '@nestjs/common';
import type { Store } from '@app/database';
import type { Readable } from 'node:stream';

import type { Range } from '../blobs/blobs.js';
import { Blobs, NoBlob } from '../blobs/blobs.js';
import { noFile } from '../keys/keyed-files.js';
import { attachment } from './attachment.js';
import { MJPEG, mjpegOf } from './mjpeg.js';
import { rangeOf } from './ranges.js';

/** What a client says that it has, and wants. */
export interface Conditions {
  'if-none-match'?: string;
  'if-range'?: string;
  range?: string;
}

export interface Answer {
  status: 200 | 206 | 304 | 416;
  headers: Record<string, string | number>;
  /** Opens what is sent. */
  body: (() => Promise<Readable>) | null;
}

/** A file is nothing that runs in a page, wherever it is shown. */
const safe = {
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
};

/** Hands stored files out. */
@Injectable()
export class ArchiveService {
  private readonly log = new Logger(ArchiveService.name);

  constructor(private readonly blobs: Blobs) {}

  /** As an attachment: all of it, a part of it, or nothing where the client has it. */
  answer(file: Store, conditions: Conditions): Answer {
    const etag = `"${file.md5}"`;
    const lastModified = file.createdAt.toUTCString();
    const headers = {
      ...safe,
      etag,
      'last-modified': lastModified,
      'cache-control': 'private, no-cache',
      'accept-ranges': 'bytes',
    };
    if (isOneOf(conditions['if-none-match'], etag)) return { status: 304, headers, body: null };

    const ifRange = conditions['if-range'];
    const holds = ifRange === undefined || ifRange === etag || ifRange === lastModified;
    const range = holds ? rangeOf(conditions.range, file.size) : null;
    if (range === 'none') {
      return { status: 416, headers: { ...safe, 'content-range': `bytes */${file.size}` }, body: null };
    }
    const length = range ? range.end - range.start + 1 : file.size;
    return {
      status: range ? 206 : 200,
      headers: {
        ...headers,
        'content-type': file.contentType || 'application/octet-stream',
        'content-disposition': attachment(file.filename, `${file.id}.${file.format || 'bin'}`),
        'content-length': length,
        ...(range ? { 'content-range': `bytes ${range.start}-${range.end}/${file.size}` } : {}),
      },
      body: () => this.open(file, range ?? undefined),
    };
  }

  /** As the stream of pictures that it was. */
  pictures(file: Store): Answer {
    const headers = { ...safe, 'cache-control': 'no-store', 'content-type': MJPEG };
    return { status: 200, headers, body: async () => mjpegOf(await this.open(file)) };
  }

  private async open(file: Store, range?: Range): Promise<Readable> {
    try {
      return await this.blobs.open(file.path, range);
    } catch (error) {
      if (!(error instanceof NoBlob)) throw error;
      this.log.error(`File ${file.id} is not in the storage`);
      throw noFile(file.id);
    }
  }
}

/** Names of versions, separated by commas; weak ones will do. */
const isOneOf = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === etag);
