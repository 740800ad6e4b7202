import { Controller, Get, Header, Ip, MethodNotAllowedException, NotFoundException, Query, Req } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { Public, Throttled } from '@app/access';
import type { Profile } from '@app/server';
import { plainAddress, WireProfile } from '@app/server';
import type { FastifyRequest } from 'fastify';

import { AlertService } from './alert.service.js';

/** At the vendor's host names only: programs of today post events. */
@Controller('alert')
export class AlertController {
  constructor(private readonly alerts: AlertService) {}

  @Get()
  @Throttled('units')
  @Public()
  @ApiExcludeEndpoint()
  @Header('content-type', 'text/plain; charset=utf-8')
  async postAlert(
    @Query() query: Record<string, string>,
    @WireProfile() profile: Profile,
    @Ip() address: string,
    @Req() { method }: FastifyRequest,
  ): Promise<string> {
    if (!profile.alerts) throw new NotFoundException('Nothing is served there');
    // who asks for headers alone means to change nothing
    if (method !== 'GET') throw new MethodNotAllowedException('An event is posted with GET');
    return `PK_Alert:${await this.alerts.post(query, plainAddress(address))}`;
  }
}
