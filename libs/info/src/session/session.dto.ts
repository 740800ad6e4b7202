import { ApiProperty } from '@nestjs/swagger';
import type { Claims } from '@app/access';
import { isDevice } from '@app/access';
import { toDeviceJson, toIdentityJson } from '@app/identity';

class IdentityPermission {
  @ApiProperty({ type: 'integer', example: 10002 })
  PK_Permission: number;

  @ApiProperty({ type: 'integer', example: 1, description: 'Always 1: granted' })
  Mode: number;
}

/** The identity that a session stands for; which items it has, its version decides. */
export class IdentityView {
  @ApiProperty({ type: 'integer', description: 'Unix seconds', example: 1795478400 })
  Expires: number;

  @ApiProperty({ type: 'integer', description: 'Unix seconds', example: 1795392000 })
  Generated: number;

  @ApiProperty({ type: [IdentityPermission], required: false, description: 'Version 1: the permissions' })
  Permissions?: IdentityPermission[];

  @ApiProperty({
    type: 'array',
    items: { type: 'integer' },
    required: false,
    description: 'Version 2: the permissions',
  })
  PermissionsEnabled?: number[];

  @ApiProperty({ type: 'array', items: { type: 'integer' }, required: false, description: 'Version 2: always empty' })
  PermissionsDisabled?: number[];

  @ApiProperty({ type: 'integer', required: false, description: 'Version 2 only', example: 2 })
  Version?: number;

  @ApiProperty({ type: 'integer', example: 12 })
  PK_Account: number;

  @ApiProperty({ type: 'integer', description: '1 master, 2 OEM, 3 distributor, 4 dealer, 5 end user', example: 5 })
  PK_AccountType: number;

  @ApiProperty({ type: 'integer', description: 'Always 0', example: 0 })
  PK_AccountChild: number;

  @ApiProperty({ type: 'integer', description: 'The account directly above; 0 for none', example: 7 })
  PK_Account_Parent: number;

  @ApiProperty({ type: 'integer', required: false, description: 'Version 2 only; 0 for none', example: 4 })
  PK_Account_Parent2?: number;

  @ApiProperty({ type: 'integer', required: false, description: 'Version 2 only; 0 for none', example: 2 })
  PK_Account_Parent3?: number;

  @ApiProperty({ type: 'integer', required: false, description: 'Version 2 only; 0 for none', example: 1 })
  PK_Account_Parent4?: number;

  @ApiProperty({ type: 'integer', description: 'The app whose permissions limit it; 0 for none', example: 0 })
  PK_App: number;

  @ApiProperty({ type: 'integer', example: 1 })
  PK_Oem: number;

  @ApiProperty({ description: 'The id of the user in the system of the OEM, if it has one', example: '' })
  PK_Oem_User: string;

  @ApiProperty({ type: 'integer', example: 10 })
  PK_PermissionRole: number;

  @ApiProperty({ type: 'integer', example: 34 })
  PK_User: number;

  @ApiProperty({ type: 'integer', example: 1 })
  PK_Server_Auth: number;

  @ApiProperty({ type: 'integer', example: 5 })
  PK_Server_Account: number;

  @ApiProperty({ type: 'integer', example: 13 })
  PK_Server_Event: number;

  @ApiProperty({ description: 'The host that signed it', example: 'mms.example.com' })
  Server_Auth: string;

  @ApiProperty({
    type: 'integer',
    required: false,
    description: 'Version 2 only: counts changes of the credentials',
    example: 1,
  })
  Seq?: number;

  @ApiProperty({ example: 'owner' })
  Username: string;
}

/** The identity of a gateway. */
export class DeviceIdentityView {
  @ApiProperty({ type: 'integer', description: 'Unix seconds', example: 1795478400 })
  Expires: number;

  @ApiProperty({ type: 'integer', description: 'Unix seconds', example: 1795392000 })
  Generated: number;

  @ApiProperty({ type: [IdentityPermission] })
  Permissions: IdentityPermission[];

  @ApiProperty({ type: 'integer', example: 50000001 })
  PK_Device: number;

  @ApiProperty({ type: 'integer', description: '0 while it is paired with no account', example: 12 })
  PK_Account: number;

  @ApiProperty({ type: 'integer', example: 1 })
  PK_Oem: number;

  @ApiProperty({ type: 'integer', description: 'Counts changes of the credentials', example: 1 })
  Seq: number;
}

export const toIdentityView = (claims: Claims): IdentityView | DeviceIdentityView =>
  (isDevice(claims) ? toDeviceJson(claims) : toIdentityJson(claims)) as unknown as IdentityView | DeviceIdentityView;
