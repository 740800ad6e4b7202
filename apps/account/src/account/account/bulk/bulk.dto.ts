import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, FlagField } from '@app/server';

export const FORMATS = ['csv', 'ndjson'] as const;

export class ExportQuery {
  @ChoiceField(FORMATS, {
    optional: true,
    default: 'ndjson',
    description: 'What the file is: one account a line, or a table',
  })
  Format?: string;
}

export class ImportQuery {
  @ChoiceField(['all', 'good'], {
    optional: true,
    default: 'all',
    description: 'all: nothing is imported when anything is wrong; good: what is right is imported, batch by batch',
  })
  Mode?: string;

  @FlagField({ optional: true, default: false, description: 'Only say what an import would do' })
  Preview?: boolean;

  @FlagField({
    optional: true,
    default: false,
    description: 'Mail each new user a code with which they choose their password',
  })
  Mail?: boolean;
}

export class ImportErrorView {
  @ApiProperty({ type: 'integer', description: 'The number of the account in the file, from 1', example: 17 })
  Account: number;

  @ApiProperty({ description: 'The field; empty for the account as a whole', example: 'Users.0.Email' })
  Name: string;

  @ApiProperty({ example: 'must be an e-mail address' })
  Detail: string;
}

export class ImportResultView {
  @ApiProperty({ type: 'integer', description: 'Accounts in the file', example: 1200 })
  Accounts: number;

  @ApiProperty({ type: 'integer', description: 'Users in the file', example: 1350 })
  Users: number;

  @ApiProperty({ type: 'integer', description: 'Installations in the file', example: 1204 })
  Installations: number;

  @ApiProperty({
    type: 'integer',
    description: 'Accounts that were imported; of a preview, that would be',
    example: 1199,
  })
  Imported: number;

  @ApiProperty({ type: 'integer', description: 'Accounts with something wrong', example: 1 })
  Refused: number;

  @ApiProperty({ type: [ImportErrorView], description: 'What is wrong, the first 1,000 things' })
  Errors: ImportErrorView[];
}
