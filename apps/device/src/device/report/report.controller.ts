import { Controller, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires } from '@app/access';
import { Extension, PathId, PlainBody } from '@app/server';

import { isPlainReport } from './plain-report.js';
import { ReportBody, ReportedView } from './report.dto.js';
import { ReportService } from './report.service.js';

@ApiTags('device/device')
@Controller('device/device/device/:PK_Device')
export class ReportController {
  constructor(private readonly reports: ReportService) {}

  @Post('report')
  @HttpCode(200)
  @Requires('report_status')
  @Extension()
  @ApiOperation({
    summary: 'Report the status of a gateway',
    description:
      'By the gateway itself, every `Interval` seconds. What is not sent stays; the answer comes after the commit. On 503 it is sent again after `Retry-After` seconds.',
  })
  @ApiOkResponse({ type: ReportedView, description: 'What the gateway is to know' })
  @ApiNotFoundResponse({ description: 'Another gateway' })
  reportStatus(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Device') id: number,
    @Ip() address: string,
    @PlainBody(isPlainReport) body: ReportBody,
  ): Promise<ReportedView> {
    return this.reports.report(caller, id, address, body);
  }
}
