import { Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiExtraModels,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { Caller, NamedRequest } from '@app/access';
import { CurrentCaller, Public, RequestKey, Requires, Throttled } from '@app/access';
import { Alias, BodyArguments, Conditional, QueryArguments } from '@app/server';

import { FirmwareQuery, FirmwareView, PostFirmwareBody, PutFirmwareBody, toFirmwareView } from './firmware.dto.js';
import { FirmwareService } from './firmware.service.js';

const CANONICAL = '/firmware/firmware/firmware';
const PRINTED = '/firmware/firmware';
const one = { $ref: getSchemaPath(FirmwareView) };

@ApiTags('firmware/firmware')
@ApiExtraModels(FirmwareView)
@Controller('firmware/firmware/firmware')
export class FirmwareController {
  constructor(private readonly builds: FirmwareService) {}

  @Get()
  @Throttled('units')
  @Public()
  @Alias(PRINTED, CANONICAL)
  @Conditional()
  @ApiOperation({
    summary: 'Read the latest firmware of an OEM',
    description: 'The highest version for each platform, language, UI and skin.',
  })
  @ApiOkResponse({
    description: 'One build is an object, several are an array',
    schema: { oneOf: [one, { type: 'array', items: one }] },
  })
  @ApiNotFoundResponse({ description: 'The OEM has none for these' })
  async getFirmware(@QueryArguments() query: FirmwareQuery): Promise<FirmwareView | FirmwareView[]> {
    const [first, ...others] = (await this.builds.latest(query)).map(toFirmwareView);
    return first && others.length === 0 ? first : [first, ...others].filter((each) => each !== undefined);
  }

  @Post()
  @HttpCode(200)
  @Requires('manage_firmware')
  @Alias(PRINTED, CANONICAL)
  @ApiOperation({ summary: 'Publish a build', description: 'The same once more changes nothing.' })
  @ApiOkResponse({ description: 'It is in the catalogue' })
  @ApiNotFoundResponse({ description: "No such OEM in the caller's tree" })
  @ApiConflictResponse({ description: 'The version is there for these, at another address' })
  postFirmware(
    @CurrentCaller() caller: Caller,
    @BodyArguments() body: PostFirmwareBody,
    @RequestKey() request: NamedRequest | null,
  ): Promise<void> {
    return this.builds.add(caller, body, request);
  }

  @Put()
  @Requires('manage_firmware')
  @Alias(PRINTED, CANONICAL)
  @ApiOperation({
    summary: 'Change where a build is and to whom it is offered',
    description: 'The OEM and the version say which; of several builds of one version, the other arguments tell.',
  })
  @ApiOkResponse({ description: 'It is changed' })
  @ApiNotFoundResponse({ description: "No such OEM in the caller's tree, or no such build" })
  @ApiConflictResponse({ description: 'Several builds of the version fit' })
  putFirmware(@CurrentCaller() caller: Caller, @BodyArguments() body: PutFirmwareBody): Promise<void> {
    return this.builds.change(caller, body);
  }
}
