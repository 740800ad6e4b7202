import { Controller, Get } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires } from '@app/access';
import { Conditional, Extension, PathId, StrictQuery } from '@app/server';

import { AuditEntries, AuditQuery } from './audit.dto.js';
import { AuditService } from './audit.service.js';

@ApiTags('account/account')
@Controller('account/account/account/:PK_Account/audit')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get()
  @Requires('view_audit')
  @Extension()
  @Conditional()
  @ApiOperation({
    summary: 'Read who did what to an account',
    description: 'The newest first; what signed-in users were refused is told of their own account.',
  })
  @ApiOkResponse({ type: AuditEntries, description: 'A page of entries' })
  @ApiNotFoundResponse({ description: "No such account in the caller's tree" })
  async listAudit(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') id: number,
    @StrictQuery() query: AuditQuery,
  ): Promise<AuditEntries> {
    return { Entries: await this.audit.list(caller, id, query) };
  }
}
