import type { Type } from '@nestjs/common';
import { Controller, Delete, Get, Ip, Post, Req, Res } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiPayloadTooLargeResponse,
  ApiResponse,
  ApiTags,
  ApiTooManyRequestsResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import type { Caller, NamedRequest } from '@app/access';
import { CurrentCaller, Public, RequestKey, Requires } from '@app/access';
import { Conditional, PathId, PolledArguments, QueryArguments, TakesUploads } from '@app/server';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { KeyedFiles } from './keys/keyed-files.js';
import {
  KeyQuery,
  NewStoreView,
  StoreQuery,
  Stores,
  StoresQuery,
  storesText,
  StoreView,
  toStoreView,
  toText,
} from './storage.dto.js';
import { StorageService } from './storage.service.js';
import { UploadBody } from './upload/upload-body.js';
import { takeIn } from './upload/incoming.js';
import { UploadService } from './upload/upload.service.js';

const NO_FILE = 'No such file, to the caller';
const WRONG_KEY = 'The key is not that of the file';
const GUESSES = 'Too many wrong keys from this address';

/** A file as text is so long at most, and a page has so many. */
const LONGEST = 2048;
const MOST = 1000;
const FIELDS = '^(\\w+: .*\\n|\\n)*$';

const asJsonOrText = (type: Type, description: string, most = 1) => ({
  description,
  content: {
    'application/json': { schema: { $ref: getSchemaPath(type) } },
    'text/plain': { schema: { type: 'string' as const, maxLength: most * LONGEST, pattern: FIELDS } },
  },
});

@ApiTags('storage/storage')
@ApiExtraModels(Stores, StoreView)
@Controller('storage/storage/store')
export class StorageController {
  constructor(
    private readonly storage: StorageService,
    private readonly uploads: UploadService,
    private readonly keyed: KeyedFiles,
  ) {}

  @Post()
  @TakesUploads()
  @Requires('store_files')
  @ApiOperation({
    summary: 'Store a file',
    description:
      'As the part `Data` of a form (`multipart/form-data`), with the other arguments as parts before or behind it or in the query; as the body itself, of any other type, with the arguments in the query; or in base64 in JSON or a form of at most 1 MiB. The answer comes once the file is on disk; what breaks off leaves nothing.',
  })
  @UploadBody()
  @ApiCreatedResponse({ type: NewStoreView, description: 'The file is stored' })
  @ApiBadRequestResponse({ description: 'A bad argument, or a file whose size or MD5 is not what was told' })
  @ApiNotFoundResponse({ description: 'No such account, gateway or user, to the caller' })
  @ApiConflictResponse({ description: 'The gateway is paired with no account' })
  @ApiPayloadTooLargeResponse({ description: 'Larger than files of its storage type may be' })
  @ApiResponse({ status: 507, description: 'The allowance of the account is used up, or the storage is full' })
  async postStore(
    @CurrentCaller() caller: Caller,
    @RequestKey() named: NamedRequest | null,
    @Req() request: FastifyRequest,
  ): Promise<NewStoreView> {
    const { id, key } = await takeIn(request, (incoming) => this.uploads.store(caller, incoming, named));
    return { PK_Store: id, Key: key };
  }

  @Get()
  @Requires('view_files')
  @Conditional()
  @ApiOperation({
    summary: 'List stored files',
    description: 'Those of the account; a user who is limited to some gateways sees the files of those and their own.',
  })
  @ApiOkResponse(asJsonOrText(Stores, 'The files; as text they are parted by empty lines', MOST))
  @ApiNotFoundResponse({ description: 'No such account, to the caller' })
  async getStores(
    @CurrentCaller() caller: Caller,
    @PolledArguments() query: StoresQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Stores | string> {
    const views = (await this.storage.list(caller, query)).map(toStoreView);
    return query.output_format === 'text' ? text(reply, storesText(views)) : { Stores: views };
  }

  @Get(':PK_Store')
  @Public()
  @Conditional()
  @ApiOperation({ summary: 'Read what is known of a stored file', description: 'By whoever has its key.' })
  @ApiOkResponse(asJsonOrText(StoreView, 'The file'))
  @ApiForbiddenResponse({ description: WRONG_KEY })
  @ApiNotFoundResponse({ description: 'No such file' })
  @ApiTooManyRequestsResponse({ description: GUESSES })
  async getStore(
    @PathId('PK_Store') id: number,
    @QueryArguments() { Key, output_format }: StoreQuery,
    @Ip() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StoreView | string> {
    const view = toStoreView(await this.keyed.get(id, Key, address));
    return output_format === 'text' ? text(reply, toText(view)) : view;
  }

  @Delete(':PK_Store')
  @Requires('delete_files')
  @ApiOperation({
    summary: 'Delete a stored file',
    description: 'With all that was made of it. Its event stays, without the file.',
  })
  @ApiOkResponse({ description: 'It is gone' })
  @ApiNotFoundResponse({ description: NO_FILE })
  @ApiConflictResponse({ description: 'Its event is locked' })
  @ApiTooManyRequestsResponse({ description: GUESSES })
  deleteStore(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Store') id: number,
    @QueryArguments() { Key }: KeyQuery,
    @Ip() address: string,
  ): Promise<void> {
    return this.storage.remove(caller, id, Key, address);
  }
}

function text(reply: FastifyReply, lines: string): string {
  void reply.type('text/plain; charset=utf-8');
  return lines;
}
