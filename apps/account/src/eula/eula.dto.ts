import { ApiProperty } from '@nestjs/swagger';
import { IntField, LongTextField, TextField } from '@app/server';

export class EulaQuery {
  @IntField({ description: 'The OEM whose agreement it is', example: 1 })
  PK_Oem: number;

  @IntField({ optional: true, description: 'Accepted and ignored: acceptance is only logged' })
  PK_User?: number;

  @TextField({ length: 64, optional: true, description: 'The app; without an agreement of its own, that of all apps' })
  AppKey?: string;

  @TextField({
    length: 16,
    optional: true,
    description: 'The language; without it, a near one or English',
    example: 'en',
  })
  LangKey?: string;
}

export class EulaBody {
  @IntField({ example: 1 })
  PK_Oem: number;

  @TextField({ length: 64, description: 'Empty: of all apps', example: '' })
  AppKey: string;

  @TextField({ length: 16, min: 2, example: 'en' })
  LangKey: string;

  @TextField({
    length: 32,
    min: 1,
    example: '1.2.3',
    pattern: { matches: /^[\w.-]+$/, message: 'must be a version: letters, digits, dots' },
  })
  Version: string;

  @LongTextField({
    length: 20_000,
    min: 1,
    description: 'The text, or where it is',
    example: 'https://example.com/eula',
  })
  Eula: string;
}

export class AcceptEulaBody {
  @IntField({ example: 1 })
  PK_Oem: number;

  @IntField({ description: 'The own account', example: 12 })
  PK_Account: number;

  @IntField({ example: 3 })
  PK_Eula: number;

  @IntField({ description: 'Oneself', example: 34 })
  PK_User: number;
}

export class EulaView {
  @ApiProperty({ description: 'The text, or where it is', example: 'https://example.com/eula' })
  Eula: string;

  @ApiProperty({ example: '1.2.3' })
  EulaVersion: string;

  @ApiProperty({ type: 'integer', example: 3 })
  PK_Eula: number;
}
