import { Controller, Delete, Get, HttpCode, Post, Req } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Caller, NamedRequest } from '@app/access';
import { CurrentCaller, RequestKey, Requires } from '@app/access';
import { BodyContent } from '@app/openapi';
import { badArgument, Conditional, Extension, PathId, streamOf, StrictBody, StrictQuery } from '@app/server';
import type { FastifyRequest } from 'fastify';

import { ImportedKitsView, ImportKitsQuery, KitCatalogue, KitsQuery, NewKitView, PostKitBody } from '../kits.dto.js';
import { CatalogueService } from './catalogue.service.js';

const NO_OEM = "No such OEM in the caller's tree";

@ApiTags('device/device')
@Controller('device/device')
export class CatalogueController {
  constructor(private readonly catalogue: CatalogueService) {}

  @Get('kits')
  @Requires('manage_kits')
  @Extension()
  @Conditional()
  @ApiOperation({ summary: 'List the kits of an OEM', description: 'In pages, each with its devices.' })
  @ApiOkResponse({ type: KitCatalogue, description: 'The kits, with their devices' })
  @ApiNotFoundResponse({ description: NO_OEM })
  async listKits(@CurrentCaller() caller: Caller, @StrictQuery() query: KitsQuery): Promise<KitCatalogue> {
    return { Kits: await this.catalogue.list(caller, query) };
  }

  @Post('kit')
  @Requires('manage_kits')
  @Extension()
  @ApiOperation({
    summary: 'Add a kit to the catalogue of an OEM',
    description: 'One that has its name already gets its devices anew.',
  })
  @ApiCreatedResponse({ type: NewKitView, description: 'The kit' })
  @ApiNotFoundResponse({ description: NO_OEM })
  async addKit(
    @CurrentCaller() caller: Caller,
    @StrictBody() body: PostKitBody,
    @RequestKey() request: NamedRequest | null,
  ): Promise<NewKitView> {
    return { PK_Kit: await this.catalogue.add(caller, body, request) };
  }

  @Post('kits/import')
  @HttpCode(200)
  @Requires('manage_kits')
  @Extension()
  @ApiOperation({
    summary: 'Import the kits of an OEM',
    description:
      'NDJSON with one kit a line: Name, Devices, ExtraDevices. One that is known already gets its devices anew.',
  })
  @BodyContent({ 'application/x-ndjson': { schema: { type: 'string' } } })
  @ApiOkResponse({ type: ImportedKitsView, description: 'What was imported, or would be' })
  @ApiNotFoundResponse({ description: NO_OEM })
  importKits(
    @CurrentCaller() caller: Caller,
    @StrictQuery() query: ImportKitsQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportedKitsView> {
    const stream = streamOf(request);
    if (!stream) throw badArgument('body', 'must be a file, as application/x-ndjson');
    return this.catalogue.import(caller, stream, query);
  }

  @Delete('kit/:PK_Kit')
  @Requires('manage_kits')
  @Extension()
  @ApiOperation({ summary: 'Remove a kit from the catalogue', description: 'Only while no gateway was sold with it.' })
  @ApiOkResponse({ description: 'It is removed' })
  @ApiNotFoundResponse({ description: 'No such kit of an OEM in reach' })
  @ApiConflictResponse({ description: 'Gateways were sold with it' })
  removeKit(@CurrentCaller() caller: Caller, @PathId('PK_Kit') id: number): Promise<void> {
    return this.catalogue.remove(caller, id);
  }
}
