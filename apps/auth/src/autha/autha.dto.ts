import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { AuthAccount } from '@app/database';
import { EmailField, IntField, TextField, UsernameField } from '@app/server';
import { Matches } from 'class-validator';

class VersionQuery {
  @TextField({ length: 16, optional: true, description: '2 for an identity of version 2; anything else is version 1' })
  TokenVersion?: string;

  @TextField({ length: 64, optional: true, description: 'The key of the app whose permissions limit the identity' })
  AppKey?: string;
}

export const versionOf = ({ TokenVersion }: VersionQuery): 1 | 2 => (TokenVersion === '2' ? 2 : 1);

export class LoginQuery extends VersionQuery {
  @TextField({
    length: 256,
    min: 1,
    description:
      'sha1(lower-case name + password + seed) in hex of either case; the raw password at OEMs that sign their users in themselves',
    example: 'f1d2d2f924e986ac86fdf7b36c94bcdf32beec15',
  })
  SHA1Password: string;

  @IntField({ description: 'The OEM at which the name is looked up', example: 1 })
  PK_Oem: number;

  @IntField({ optional: true, description: 'Only a user whose account has this one above it' })
  PK_Account_Parent?: number;

  @TextField({ length: 256, optional: true, description: 'Accepted and ignored' })
  PortalHash?: string;
}

export class RefreshQuery extends VersionQuery {}

export class LoginAnswerView {
  @ApiProperty({ description: 'Base64 of the identity as JSON: to be sent back unchanged in the header MMSAuth' })
  Identity: string;

  @ApiProperty({ description: 'Base64 of its signature: to be sent back unchanged in the header MMSAuthSig' })
  IdentitySignature: string;

  @ApiProperty({ description: 'The host of the event server', example: 'mms.example.com' })
  Server_Event: string;

  @ApiProperty({ description: 'Its alternate', example: 'mms.example.com' })
  Server_Event_Alt: string;

  @ApiProperty({ description: 'The host of the account server', example: 'mms.example.com' })
  Server_Account: string;

  @ApiProperty({ description: 'Its alternate', example: 'mms.example.com' })
  Server_Account_Alt: string;
}

/** A password that somebody chooses. */
export const NewPasswordField = (description = 'The password, raw: 8 to 256 characters') =>
  applyDecorators(
    TextField({ length: 256, min: 8, description, example: 'correct horse' }),
    Matches(/^[^\t\r\n ]([^]*[^\t\r\n ])?$/, { message: 'must not begin or end with a blank, a tab or a line break' }),
  );

export class NewUserBody {
  @UsernameField({
    description: 'The desired name: 2 to 128 characters without blanks; kept in lower case',
    example: 'ada',
  })
  Username: string;

  @EmailField({ description: 'The e-mail address of the user', example: 'ada@example.com' })
  Email: string;

  @NewPasswordField()
  Password: string;
}

export class PostUsernameBody extends NewUserBody {
  @IntField({ description: 'The OEM at which the name is registered', example: 1 })
  PK_Oem: number;

  @IntField({ optional: true, description: 'The dealer, distributor or OEM account above the new account' })
  PK_Account_Parent?: number;

  @IntField({ optional: true, description: 'Add the user to this account; needs a session and `alter_user` there' })
  PK_Account?: number;
}

export class PostAdministratorBody extends NewUserBody {
  @TextField({ length: 128, min: 1, description: 'The code of the link that the first start printed' })
  Code: string;
}

export class PostAccountBody {
  @IntField({ optional: true, description: '2 OEM, 3 distributor, 4 dealer, 5 end user', default: 5, min: 2, max: 5 })
  PK_AccountType?: number;

  @IntField({ description: 'The OEM of the new account', example: 1 })
  PK_Oem: number;

  @IntField({ optional: true, description: "The account directly above; the caller's own when absent" })
  PK_Account_Parent?: number;

  @IntField({ optional: true, description: 'The account server to use' })
  PK_Server_Account?: number;
}

class AccountServersView {
  @ApiProperty({ example: 'mms.example.com' })
  Server_Event: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Event_Alt: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Account: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Account_Alt: string;
}

export class NewAccountView extends AccountServersView {
  @ApiProperty({ type: 'integer', example: 412 })
  PK_Account: number;
}

export class AuthAccountView extends AccountServersView {
  @ApiProperty({ type: 'integer', description: '1 master, 2 OEM, 3 distributor, 4 dealer, 5 end user', example: 5 })
  PK_AccountType: number;

  @ApiProperty({ type: 'integer', description: 'The account directly above; 0 for none', example: 7 })
  FK_Account_Parent: number;

  @ApiProperty({ type: 'integer', description: 'The next above; 0 for none', example: 4 })
  FK_Account_Parent2: number;

  @ApiProperty({ type: 'integer', description: 'The next above; 0 for none', example: 2 })
  FK_Account_Parent3: number;

  @ApiProperty({ type: 'integer', description: 'The next above; 0 for none', example: 1 })
  FK_Account_Parent4: number;

  @ApiProperty({ type: 'integer', example: 1 })
  PK_Oem: number;
}

export const toAuthAccountView = (account: AuthAccount, servers: AccountServersView): AuthAccountView => ({
  PK_AccountType: account.typeId,
  FK_Account_Parent: account.parentId ?? 0,
  FK_Account_Parent2: account.parent2Id ?? 0,
  FK_Account_Parent3: account.parent3Id ?? 0,
  FK_Account_Parent4: account.parent4Id ?? 0,
  PK_Oem: account.oemId,
  ...servers,
});
