import { Controller, Get, Headers, Ip, Res } from '@nestjs/common';
import {
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  ApiServiceUnavailableResponse,
  ApiTags,
  ApiTooManyRequestsResponse,
  ApiUnsupportedMediaTypeResponse,
} from '@nestjs/swagger';
import { Public } from '@app/access';
import { isKnown, PathId, QueryArguments, Tagged } from '@app/server';
import type { FastifyReply } from 'fastify';

import { KeyedFiles } from '../keys/keyed-files.js';
import { boxFor, nameOf } from './boxes.js';
import { ThumbnailQuery } from './thumbnail.dto.js';
import { ThumbnailService } from './thumbnail.service.js';

const jpeg = { 'image/jpeg': { schema: { type: 'string', format: 'binary' } } } as never;

/** What a file holds never changes, but it may be gone. */
const CACHING = 'private, max-age=3600';

@ApiTags('storage/storage')
@Controller('storage/storage/store/:PK_Store')
export class ThumbnailController {
  constructor(
    private readonly thumbnails: ThumbnailService,
    private readonly keyed: KeyedFiles,
  ) {}

  @Get('thumbnail')
  @Public()
  @ApiOperation({
    summary: 'Read a thumbnail of a stored file',
    description:
      'By whoever has its key: a JPEG of at most 160 x 120 pixels, or of the largest of 80 x 60, 160 x 120, 320 x 240, 640 x 480 and 1024 x 768 that goes into `Width` and `Height`. It keeps the proportions of the picture and is never larger than it. It is made of JPEG, PNG, WebP and GIF, of the first picture of an MJPEG and, where the server has ffmpeg, of a film.',
  })
  @Tagged()
  @ApiOkResponse({
    description: 'The thumbnail',
    content: jpeg,
    headers: { ETag: { description: 'The version of the thumbnail', schema: { type: 'string' } } },
  })
  @ApiResponse({ status: 304, description: 'The client has it' })
  @ApiForbiddenResponse({ description: 'The key is not that of the file' })
  @ApiNotFoundResponse({ description: 'No such file' })
  @ApiUnsupportedMediaTypeResponse({ description: 'Of such a file there is no thumbnail; the answer says why' })
  @ApiTooManyRequestsResponse({ description: 'Too many wrong keys from this address' })
  @ApiServiceUnavailableResponse({ description: 'Too many are being made; again after `Retry-After` seconds' })
  async getStoreThumbnail(
    @PathId('PK_Store') id: number,
    @QueryArguments() { Key, Width, Height }: ThumbnailQuery,
    @Ip() address: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.keyed.get(id, Key, address);
    const box = boxFor(Width, Height);
    const etag = `"${file.md5}-${nameOf(box)}"`;
    const isThere = isKnown(known, etag);
    // whoever names none has seen none, and there may be none
    const thumbnail = isThere && known?.includes(etag) ? null : await this.thumbnails.get(file, box);
    void reply.headers({ etag, 'cache-control': CACHING, ...safe });
    await (isThere ? reply.status(304).send() : reply.type('image/jpeg').send(thumbnail));
  }
}

/** As of the file itself. */
const safe = {
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
};
