import { Controller, Headers, HttpCode, Post, Req } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires } from '@app/access';
import { BodyContent } from '@app/openapi';
import { badArgument, Extension, streamOf, StrictQuery } from '@app/server';
import type { FastifyRequest } from 'fastify';

import { ImportedUnitsView, ImportUnitsQuery } from './units.dto.js';
import { UnitsService } from './units.service.js';

const file = { schema: { type: 'string' as const } };

@ApiTags('authd/auth')
@Controller('authd/auth/devices')
export class UnitsController {
  constructor(private readonly units: UnitsService) {}

  @Post('import')
  @HttpCode(200)
  @Requires('import_devices')
  @Extension()
  @ApiOperation({
    summary: 'Import manufactured units',
    description:
      'NDJSON with one unit a line, or CSV with names in its first line: PK_Device, MacAddress, and if known HWKey, SshKey, PK_DeviceType, PK_DeviceSubType, Platform, Imei. Imported units can be provisioned.',
  })
  @BodyContent({ 'text/csv': file, 'application/x-ndjson': file })
  @ApiOkResponse({ type: ImportedUnitsView, description: 'What was imported, or would be' })
  @ApiNotFoundResponse({ description: "No such OEM in the caller's tree" })
  importUnits(
    @CurrentCaller() caller: Caller,
    @StrictQuery() query: ImportUnitsQuery,
    @Headers('content-type') type: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<ImportedUnitsView> {
    const stream = streamOf(request);
    if (!stream) throw badArgument('body', 'must be a file, as text/csv or application/x-ndjson');
    return this.units.import(caller, stream, type?.startsWith('text/csv') ?? false, query);
  }
}
