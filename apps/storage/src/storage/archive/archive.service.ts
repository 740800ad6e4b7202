import { Inject, Injectable, Logger, PreconditionFailedException } from '@nestjs/common';
import type { Store } from '@app/database';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';
import type { Readable } from 'node:stream';

import type { Range } from '../blobs/blobs.js';
import { Blobs, NoBlob } from '../blobs/blobs.js';
import { toldByStorage } from '../blobs/told-by-storage.js';
import { noFile } from '../keys/keyed-files.js';
import { attachment } from './attachment.js';
import { MJPEG, mjpegOf } from './mjpeg.js';
import type { Preconditions } from './preconditions.js';
import { isOther, isThere } from './preconditions.js';
import { rangeOf } from './ranges.js';

/** What a client says that it has, and wants. */
export interface Conditions extends Preconditions {
  'if-range'?: string;
  range?: string;
}

export interface Answer {
  status: 200 | 206 | 302 | 304 | 416;
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

/** How long a link to the storage is good, in seconds: it is followed at once. */
const LINK_LIFE = 60;

/** Hands stored files out. */
@Injectable()
export class ArchiveService {
  private readonly log = new Logger(ArchiveService.name);

  constructor(
    private readonly blobs: Blobs,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** As an attachment: all of it, a part of it, or nothing where the client has it. */
  async answer(file: Store, conditions: Conditions, method = 'GET'): Promise<Answer> {
    const etag = `"${file.md5}"`;
    const lastModified = file.createdAt.toUTCString();
    const headers = {
      ...safe,
      etag,
      'last-modified': lastModified,
      'cache-control': 'private, no-cache',
      'accept-ranges': 'bytes',
    };
    if (isOther(conditions, etag, lastModified))
      throw new PreconditionFailedException('It is not the file that is meant');
    if (isThere(conditions, etag, lastModified)) return { status: 304, headers, body: null };
    // a link is signed for the method that it is followed with
    const link = method === 'HEAD' ? null : await this.linkTo(file);
    if (link) return { status: 302, headers: { ...safe, 'cache-control': 'no-store', location: link }, body: null };

    const ifRange = conditions['if-range'];
    const holds = ifRange === undefined || ifRange === etag || ifRange === lastModified;
    // of a HEAD no range is meant (RFC 9110, 14.2)
    const range = holds && method === 'GET' ? rangeOf(conditions.range, file.size) : null;
    if (range === 'none') {
      return { status: 416, headers: { ...safe, 'content-range': `bytes */${file.size}` }, body: null };
    }
    const length = range ? range.end - range.start + 1 : file.size;
    return {
      status: range ? 206 : 200,
      headers: {
        ...headers,
        'content-type': typeOf(file),
        'content-disposition': dispositionOf(file),
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

  /** Where the storage itself answers it for a while, if that is allowed. */
  private async linkTo(file: Store): Promise<string | null> {
    if (this.environment.MMS_STORAGE_LINKS !== 'yes') return null;
    return this.blobs.link(file.path, { type: typeOf(file), disposition: dispositionOf(file), life: LINK_LIFE });
  }

  private async open(file: Store, range?: Range): Promise<Readable> {
    try {
      return await this.blobs.open(file.path, range);
    } catch (error) {
      if (!(error instanceof NoBlob)) throw toldByStorage(error);
      this.log.error(`File ${file.id} is not in the storage`);
      throw noFile(file.id);
    }
  }
}

const typeOf = ({ contentType }: Store) => contentType || 'application/octet-stream';

const dispositionOf = ({ id, filename, format }: Store) => attachment(filename, `${id}.${format || 'bin'}`);
