import { ApiProperty } from '@nestjs/swagger';
import type { AuthInvitation } from '@app/database';
import { EmailField, IntField, IntListField, TextField } from '@app/server';

import { toDateTime } from '@app/server';

export class PostInvitationBody {
  @EmailField({ description: 'Where the invitation goes', example: 'ada@example.com' })
  Email: string;

  @IntField({
    optional: true,
    min: 1,
    description: 'The role of the new user; by default the first one of such accounts',
    example: 11,
  })
  PK_PermissionRole?: number;

  @TextField({ length: 100, optional: true, example: 'Ada' })
  Name?: string;

  @IntListField({ max: 200, optional: true, description: 'The only devices that the user will see; all when empty' })
  Devices?: number[];
}

export class NewInvitationView {
  @ApiProperty({ type: 'integer', example: 3 })
  PK_Invitation: number;
}

export class InvitationView extends NewInvitationView {
  @ApiProperty({ example: 'ada@example.com' })
  Email: string;

  @ApiProperty({ example: 'Ada' })
  Name: string;

  @ApiProperty({ type: 'integer', example: 11 })
  PK_PermissionRole: number;

  @ApiProperty({ type: 'array', items: { type: 'integer' }, example: [50000001] })
  Devices: number[];

  @ApiProperty({ description: 'UTC', example: '2026-11-24 10:00:00' })
  Expires: string;
}

export class Invitations {
  @ApiProperty({ type: [InvitationView] })
  Invitations: InvitationView[];
}

export const toInvitationView = (invitation: AuthInvitation): InvitationView => ({
  PK_Invitation: invitation.id,
  Email: invitation.email,
  Name: invitation.name,
  PK_PermissionRole: invitation.roleId,
  Devices: invitation.devices === '' ? [] : invitation.devices.split(',').map(Number),
  Expires: toDateTime(invitation.expiresAt),
});
