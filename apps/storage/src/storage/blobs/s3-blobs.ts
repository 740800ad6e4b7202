import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';

import type { S3Client } from '@aws-sdk/client-s3';
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

import type { LinkOptions, PutOptions, Range, StoredBlob, Written } from './blobs.js';
import { Blobs, NoBlob } from './blobs.js';
import { isMissing, isUnsupported, told } from './s3-errors.js';

/** What of an upload is in memory at a time: the least that S3 takes as a part. */
const PART = 5 * 1_048_576;

/** Objects in a bucket of S3, or of what speaks like it. */
export class S3Blobs extends Blobs {
  constructor(
    private readonly client: S3Client,
    private readonly bucket: string,
    /** What all keys begin with. */
    private readonly folder: string,
  ) {
    super();
  }

  override async put(path: string, source: AsyncIterable<Uint8Array>, { check }: PutOptions = {}): Promise<Written> {
    const hash = createHash('md5');
    let written: Written = { size: 0, md5: '' };
    let refused: { error: unknown } | null = null;
    async function* body() {
      try {
        let size = 0;
        for await (const chunk of source) {
          hash.update(chunk);
          size += chunk.length;
          yield chunk;
        }
        written = { size, md5: hash.digest('hex') };
        await check?.(written); // what ends by a throw is not completed
      } catch (error) {
        refused = { error };
        throw error;
      }
    }
    const params = { ...this.at(path), Body: Readable.from(body(), { objectMode: false }) };
    try {
      await new Upload({ client: this.client, params, partSize: PART, queueSize: 1 }).done();
      return written;
    } catch (error) {
      const own = refused as { error: unknown } | null;
      throw own ? own.error : told(error);
    }
  }

  override async open(path: string, range?: Range): Promise<Readable> {
    const Range = range && `bytes=${range.start}-${range.end}`;
    try {
      const { Body } = await this.client.send(new GetObjectCommand({ ...this.at(path), Range }));
      return Body as Readable;
    } catch (error) {
      throw isMissing(error) ? new NoBlob(path, { cause: error }) : told(error);
    }
  }

  override async size(path: string): Promise<number | null> {
    try {
      return (await this.client.send(new HeadObjectCommand(this.at(path)))).ContentLength ?? 0;
    } catch (error) {
      if (isMissing(error)) return null;
      throw told(error);
    }
  }

  override async remove(path: string): Promise<void> {
    await this.abort(path);
    for await (const { path: found } of this.list(path)) {
      if (found !== path && !found.startsWith(`${path}.`)) continue;
      await this.client.send(new DeleteObjectCommand(this.at(found))).catch((error: unknown) => {
        throw told(error);
      });
    }
  }

  override async *list(prefix = ''): AsyncIterable<StoredBlob> {
    const { Bucket, Key: Prefix } = this.at(prefix);
    try {
      for await (const { Contents = [] } of paginateListObjectsV2({ client: this.client }, { Bucket, Prefix })) {
        for (const { Key = '', Size = 0, LastModified = new Date() } of Contents) {
          yield { path: Key.slice(this.folder.length), size: Size, changedAt: LastModified };
        }
      }
    } catch (error) {
      throw told(error);
    }
  }

  override link(path: string, { type, disposition, life }: LinkOptions): Promise<string> {
    const asked = { ...this.at(path), ResponseContentType: type, ResponseContentDisposition: disposition };
    return getSignedUrl(this.client, new GetObjectCommand(asked), { expiresIn: life });
  }

  /** Ends what was begun to be written there and will not be gone on with; what has been killed cannot have done so. */
  private async abort(path: string): Promise<void> {
    const { Bucket, Key } = this.at(path);
    try {
      const { Uploads = [] } = await this.client.send(new ListMultipartUploadsCommand({ Bucket, Prefix: Key }));
      for (const { Key: begun, UploadId } of Uploads) {
        await this.client.send(new AbortMultipartUploadCommand({ Bucket, Key: begun, UploadId }));
      }
    } catch (error) {
      if (!isUnsupported(error)) throw told(error);
    }
  }

  private at(path: string) {
    return { Bucket: this.bucket, Key: this.folder + path };
  }
}
