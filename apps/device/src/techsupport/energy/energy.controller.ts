import { Controller, Get, Post } from '@nestjs/common';
import {
  ApiBody,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiTooManyRequestsResponse,
} from '@nestjs/swagger';
import type { Caller, NamedRequest } from '@app/access';
import { CurrentCaller, RequestKey, RequiresOrGateway } from '@app/access';
import { BodyArguments, Conditional, Extension, PathId, SentArguments, StrictQuery } from '@app/server';

import { EnergyBody, EnergyQuery, EnergyReports, NewEnergyView } from './energy.dto.js';
import { EnergyService } from './energy.service.js';

const NO_DEVICE = 'No such device, to the caller';

@ApiTags('techsupport/techsupport')
@Controller('techsupport/techsupport/device/:PK_Device')
export class EnergyController {
  constructor(private readonly energy: EnergyService) {}

  @Post()
  @RequiresOrGateway('set_device_status')
  @ApiOperation({
    summary: 'Add energy consumption of a device',
    description:
      'By the gateway itself or for it. Whatever else is sent is kept and answered as it came, at most 100 names and 16 KiB. The same report with the same `Timestamp` again is the same report: it is kept once and answered with the same id.',
  })
  @ApiBody({ type: EnergyBody, required: false })
  @ApiCreatedResponse({ type: NewEnergyView, description: 'It is kept' })
  @ApiNotFoundResponse({ description: NO_DEVICE })
  @ApiConflictResponse({ description: 'The gateway is paired with no account' })
  @ApiTooManyRequestsResponse({ description: 'More than 3,000 reports of the gateway in an hour' })
  async addEnergy(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Device') id: number,
    @BodyArguments() body: EnergyBody,
    @SentArguments() sent: object,
    @RequestKey() request: NamedRequest | null,
  ): Promise<NewEnergyView> {
    return { PK_Energy: await this.energy.add(caller, id, body, sent, request) };
  }

  @Get()
  @RequiresOrGateway('view_account')
  @Extension()
  @Conditional()
  @ApiOperation({
    summary: 'Read the energy consumption of a device',
    description:
      'What was reported while the gateway has been paired with this account, for 400 days. With `Step` it is summed up by device and hour or day, as far as it lies between `From` and `To`.',
  })
  @ApiOkResponse({ type: EnergyReports, description: 'A page of the reports or sums, the newest first' })
  @ApiNotFoundResponse({ description: NO_DEVICE })
  async listEnergy(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Device') id: number,
    @StrictQuery() query: EnergyQuery,
  ): Promise<EnergyReports> {
    return query.Step ? this.energy.sums(caller, id, query) : this.energy.list(caller, id, query);
  }
}
