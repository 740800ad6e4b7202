import { ApiProperty } from '@nestjs/swagger';
import { permissionNames } from '@app/access';
import type { AuthToken } from '@app/database';
import { FlagField, IntField, TextField } from '@app/server';

import { toDateTime } from '@app/server';

export class PostTokenBody {
  @TextField({ length: 100, min: 1, description: 'What it is for', example: 'Nightly report' })
  Name: string;

  @TextField({
    length: 2000,
    min: 1,
    description: `What it may, with commas, of what its maker may: ${permissionNames.join(', ')}`,
    example: 'view_account,lookup_account',
  })
  Permissions: string;

  @FlagField({ optional: true, description: 'Whether it reaches the accounts below, too', default: false })
  Below?: boolean;

  @IntField({
    optional: true,
    max: 4_294_967_295,
    description: 'When it ends, in Unix seconds; without it, when it is revoked',
    example: 1827057600,
  })
  Expires?: number;
}

export class TokenView {
  @ApiProperty({ type: 'integer', example: 4 })
  PK_Token: number;

  @ApiProperty({ example: 'Nightly report' })
  Name: string;

  @ApiProperty({ type: 'integer', description: 'Who made it', example: 12 })
  PK_User: number;

  @ApiProperty({ type: [String], example: ['view_account', 'lookup_account'] })
  Permissions: string[];

  @ApiProperty({ description: 'Whether it reaches the accounts below' })
  Below: boolean;

  @ApiProperty({ description: 'UTC', example: '2026-11-24 10:00:00' })
  Created: string;

  @ApiProperty({ type: 'integer', description: 'Unix seconds; 0 for never', example: 1827057600 })
  Expires: number;
}

export class NewTokenView extends TokenView {
  @ApiProperty({
    description: 'The token itself, to be sent as `Authorization: Bearer …`; it is shown this once',
    example: 'mms_MadeUpAndOfNoUseMadeUpAndOfNoUseMadeUpAndOf',
  })
  Token: string;
}

export class Tokens {
  @ApiProperty({ type: [TokenView] })
  Tokens: TokenView[];
}

export const toTokenView = (token: AuthToken): TokenView => ({
  PK_Token: token.id,
  Name: token.name,
  PK_User: token.userId,
  Permissions: token.permissions.split(','),
  Below: Boolean(token.below),
  Created: toDateTime(token.createdAt),
  Expires: token.expiresAt === null ? 0 : Math.floor(token.expiresAt.getTime() / 1000),
});
