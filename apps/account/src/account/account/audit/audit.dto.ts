import { ApiProperty } from '@nestjs/swagger';
import { IntField, PageSize } from '@app/server';

export class AuditQuery {
  @IntField({ optional: true, max: Number.MAX_SAFE_INTEGER, description: 'Only entries before this PK_Entry' })
  Before?: number;

  @PageSize({ largest: 200, fallback: 50 })
  Count?: number;
}

export class AuditEntryView {
  @ApiProperty({ type: 'integer', example: 120 })
  PK_Entry: number;

  @ApiProperty({ description: 'ISO 8601, UTC', example: '2026-11-24T10:00:00.000Z' })
  Created: string;

  @ApiProperty({
    type: 'integer',
    description: 'Who acted; 0 for the system or somebody with a mailed code',
    example: 12,
  })
  PK_User: number;

  @ApiProperty({ type: 'integer', description: 'The API token that was used; 0 for none', example: 0 })
  PK_Token: number;

  @ApiProperty({ description: 'What was done, as the request is named here', example: 'putAccount' })
  Action: string;

  @ApiProperty({ description: 'What it was done to', example: 'account 12' })
  Subject: string;

  @ApiProperty({ type: 'integer', description: '200 for what was done, 403 for what was refused', example: 200 })
  Status: number;

  @ApiProperty({ description: 'What it was, as JSON; secrets are masked', example: '{"PK_Language":1}' })
  Before: string;

  @ApiProperty({ description: 'What was sent, as JSON; secrets are masked', example: '{"PK_Language":2}' })
  After: string;
}

export class AuditEntries {
  @ApiProperty({ type: [AuditEntryView] })
  Entries: AuditEntryView[];
}
