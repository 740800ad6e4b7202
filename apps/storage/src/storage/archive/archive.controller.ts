import { Controller, Get, Headers, Ip, Req, Res } from '@nestjs/common';
import {
  ApiForbiddenResponse,
  ApiHeader,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiPreconditionFailedResponse,
  ApiResponse,
  ApiTags,
  ApiTooManyRequestsResponse,
  ApiUnsupportedMediaTypeResponse,
} from '@nestjs/swagger';
import { Public } from '@app/access';
import { PathId, QueryArguments, Tagged } from '@app/server';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { KeyedFiles } from '../keys/keyed-files.js';
import { ArchiveQuery } from './archive.dto.js';
import type { Conditions } from './archive.service.js';
import { ArchiveService } from './archive.service.js';
import { sendAnswer } from './send-answer.js';

const bytes = { schema: { type: 'string', format: 'binary' } };

@ApiTags('storage/storage')
@Controller('storage/storage/store/:PK_Store')
export class ArchiveController {
  constructor(
    private readonly archive: ArchiveService,
    private readonly keyed: KeyedFiles,
  ) {}

  @Get('archive')
  @Public()
  @ApiOperation({
    summary: 'Read a stored file',
    description:
      'By whoever has its key. It is sent as an attachment, under the name that it had; its type is what its bytes are, and never one that a browser would run. With `Range` a part of it is sent; more than one range is answered with all of it.',
  })
  @ApiHeader({ name: 'Range', required: false, example: 'bytes=0-1023', description: 'A part of the file' })
  @ApiHeader({ name: 'If-Range', required: false, description: 'The `ETag` that the part must be of' })
  @Tagged()
  @ApiOkResponse({ description: 'The file', content: { '*/*': bytes } as never })
  @ApiResponse({ status: 206, description: 'The part of it', content: { '*/*': bytes } as never })
  @ApiResponse({ status: 302, description: 'The storage itself sends it, where the deployment has it so' })
  @ApiResponse({ status: 304, description: 'The client has it' })
  @ApiPreconditionFailedResponse({ description: '`If-Match` or `If-Unmodified-Since` means another one' })
  @ApiResponse({ status: 416, description: 'The file ends before that' })
  @ApiForbiddenResponse({ description: 'The key is not that of the file' })
  @ApiNotFoundResponse({ description: 'No such file' })
  @ApiUnsupportedMediaTypeResponse({ description: '`RawMjpeg` of what is no stream of pictures' })
  @ApiTooManyRequestsResponse({ description: 'Too many wrong keys from this address' })
  async getStoreArchive(
    @PathId('PK_Store') id: number,
    @QueryArguments() { Key, RawMjpeg }: ArchiveQuery,
    @Headers() conditions: Conditions,
    @Ip() address: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.keyed.get(id, Key, address);
    const asPictures = RawMjpeg && Boolean(file.hasHttpHeader);
    await sendAnswer(
      request,
      reply,
      asPictures ? this.archive.pictures(file) : await this.archive.answer(file, conditions, request.method),
    );
  }
}
