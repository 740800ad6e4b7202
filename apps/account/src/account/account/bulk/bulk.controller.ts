import type { Readable } from 'node:stream';

import { Controller, Get, Headers, HttpCode, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires } from '@app/access';
import { BodyContent } from '@app/openapi';
import { badArgument, Extension, PathId, streamOf, StrictQuery } from '@app/server';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { ExportQuery, ImportQuery, ImportResultView } from './bulk.dto.js';
import { ExportService } from './export.service.js';
import { ImportService } from './import.service.js';

const NO_ACCOUNT = "No such account in the caller's tree";
const file = { schema: { type: 'string' as const } };
const types = { csv: 'text/csv', ndjson: 'application/x-ndjson' } as const;

@ApiTags('account/account')
@Controller('account/account/account/:PK_Account')
export class BulkController {
  constructor(
    private readonly imports: ImportService,
    private readonly exports: ExportService,
  ) {}

  @Post('import')
  @HttpCode(200)
  @Requires('add_account')
  @Extension()
  @ApiOperation({
    summary: 'Import accounts below an account',
    description:
      'A file as `export` answers it: NDJSON with one account a line, or CSV. Users come without a password and choose one with a mailed code. With `Mode=all` a file with anything wrong in it imports nothing and is answered with all that is wrong.',
  })
  @BodyContent({ 'text/csv': file, 'application/x-ndjson': file })
  @ApiOkResponse({ type: ImportResultView, description: 'What was imported, or would be' })
  @ApiNotFoundResponse({ description: NO_ACCOUNT })
  importAccounts(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') id: number,
    @StrictQuery() query: ImportQuery,
    @Headers('content-type') type: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<ImportResultView> {
    const stream = streamOf(request);
    if (!stream) throw badArgument('body', 'must be a file, as text/csv or application/x-ndjson');
    return this.imports.import(caller, id, stream, type?.startsWith(types.csv) ? 'csv' : 'ndjson', query);
  }

  @Get('export')
  @Requires('add_account')
  @Extension()
  @ApiOperation({
    summary: 'Export the accounts below an account',
    description: 'With users, without their passwords, and installations: a file that `import` takes.',
  })
  @ApiOkResponse({ description: 'The file', content: { 'text/csv': file, 'application/x-ndjson': file } })
  @ApiNotFoundResponse({ description: NO_ACCOUNT })
  async exportAccounts(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') id: number,
    @StrictQuery() { Format }: ExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const format = Format === 'csv' ? 'csv' : 'ndjson';
    const stream: Readable = await this.exports.export(caller, id, format);
    void reply.header('content-disposition', `attachment; filename="accounts-${id}.${format}"`);
    return new StreamableFile(stream, { type: `${types[format]}; charset=utf-8` });
  }
}
