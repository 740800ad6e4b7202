import { Controller, Delete } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires } from '@app/access';
import { Extension, PathId, StrictQuery } from '@app/server';

import { DeleteAccountQuery } from './deletion.dto.js';
import { DeletionService } from './deletion.service.js';

@ApiTags('account/account')
@Controller('account/account/account')
export class DeletionController {
  constructor(private readonly accounts: DeletionService) {}

  @Delete(':PK_Account')
  @Requires('delete_account')
  @Extension()
  @ApiOperation({
    summary: 'Delete an account with all that belongs to it',
    description:
      'Its users, sessions, tokens, installations and addresses are gone at once; its gateways stay, unpaired. Accounts below it must be moved or deleted first.',
  })
  @ApiOkResponse({ description: 'It is deleted' })
  @ApiNotFoundResponse({ description: "No such account in the caller's tree" })
  @ApiConflictResponse({ description: 'There are accounts below it' })
  deleteAccount(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') id: number,
    @StrictQuery() { Name }: DeleteAccountQuery,
  ): Promise<void> {
    return this.accounts.delete(caller, id, Name);
  }
}
