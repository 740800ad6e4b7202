import { ApiProperty } from '@nestjs/swagger';
import { TextField } from '@app/server';

/** `Thumbnail`, where there is a picture. */
const pictures = new Set(['jpg', 'jpeg', 'png', 'webp', 'gif', 'mjpeg', 'mjpg', 'mp4', 'mpg', 'mpeg', 'avi', 'webm']);

export class EventQuery {
  @TextField({
    length: 64,
    optional: true,
    description: 'The Key of the event: another is refused',
    example: '0123456789abcdef0123456789abcdef',
  })
  key?: string;

  @TextField({ length: 64, optional: true, description: 'As `key`' })
  Key?: string;
}

export class RecordView {
  @ApiProperty({ type: 'integer', example: 192817 })
  PK_Event: number;

  @ApiProperty({ description: 'The gateway; 0: none', example: '50000001' })
  PK_Device: string;

  @ApiProperty({ description: 'The user; empty: none', example: '' })
  PK_User: string;

  @ApiProperty({ description: 'That people are told of it; empty: nobody is', example: '1827' })
  PK_Notification: string;

  @ApiProperty({ description: 'The device behind the gateway; 0: the gateway itself', example: '5' })
  DeviceID: string;

  @ApiProperty({ description: 'When it was received, in Unix seconds', example: '1795564800' })
  Timestamp: string;

  @ApiProperty({ description: 'By the clock of the gateway, in its time zone', example: '2026-11-25 10:00:00' })
  LocalDate: string;

  @ApiProperty({ description: 'When it is deleted, in Unix seconds; empty: never', example: '1798156800' })
  Expiration: string;

  @ApiProperty({ description: 'When it was read, in Unix seconds; empty: it was not', example: '' })
  Read: string;

  @ApiProperty({ description: 'PK_EventType of the static data', example: '4' })
  EventType: string;

  @ApiProperty({ description: 'PK_SourceType of the static data; 0: unknown', example: '4' })
  SourceType: string;

  @ApiProperty({ description: 'Of its file; empty: it has none', example: 'jpg' })
  Format: string;

  @ApiProperty({ description: 'Where its file is read', example: 'mms.example.com' })
  Server_Storage: string;

  @ApiProperty({
    type: 'integer',
    required: false,
    description: 'Its file; 0: it has none. Not for who lacks view_files',
    example: 12345,
  })
  PK_Store?: number;

  @ApiProperty({ description: 'Where it was sent from', example: '192.0.2.27' })
  IP: string;

  @ApiProperty({ enum: ['0', '1'], description: '1: it stays when it expires', example: '0' })
  Locked: string;

  @ApiProperty({ description: 'Of its file, in bytes', example: '32728' })
  FileSize: string;

  @ApiProperty({ description: 'Of a variable: its name', example: 'Tripped' })
  Code: string;

  @ApiProperty({ description: 'Of a variable: its value', example: '1' })
  NewValue: string;

  @ApiProperty({ description: 'Text, of gateways and users: whoever shows it escapes it', example: 'Front door' })
  Description: string;

  @ApiProperty({
    required: false,
    description: 'Names exactly this event; also the Key of its file. Not for who lacks view_files',
    example: '0123456789abcdef0123456789abcdef',
  })
  Key?: string;

  @ApiProperty({ type: 'integer', description: '0: ordinary; 1 to 4: severe', example: 0 })
  Severity: number;

  @ApiProperty({
    required: false,
    description:
      'The path of a small picture of its file, to be asked for with its Key; empty: there is none. Not for who lacks view_files',
    example: '/storage/storage/store/12345/thumbnail',
  })
  Thumbnail?: string;

  @ApiProperty({ description: 'Text, of users', example: 'Only the cat' })
  UserComments: string;

  @ApiProperty({ type: 'integer', required: false, description: 'Where files are kept elsewhere; 0: here', example: 0 })
  PK_StorageMethod?: number;

  @ApiProperty({ required: false, description: 'As its gateway names it', example: 'door' })
  Icon?: string;
}

export class Records {
  @ApiProperty({ type: [RecordView] })
  Records: RecordView[];
}

export class AttemptView {
  @ApiProperty({ type: 'integer', description: 'In Unix seconds', example: 1_795_564_801 })
  Timestamp: number;

  @ApiProperty({ description: 'PK_AttemptStatus of the static data', example: '2' })
  Status: string;

  @ApiProperty({ example: 'complete' })
  Notes: string;
}

export class ContactView {
  @ApiProperty({ type: 'integer', example: 10 })
  PK_Contact: number;

  @ApiProperty({ type: 'integer', description: 'PK_ContactType of the static data', example: 1 })
  Type: number;

  @ApiProperty({ example: 'john@example.com' })
  Destination: string;

  @ApiProperty({ type: 'integer', example: 1 })
  NumAttempts: number;

  @ApiProperty({ description: 'That of the last attempt; empty before it', example: '2' })
  Status: string;

  @ApiProperty({ example: 'Front door' })
  Contents: string;

  @ApiProperty({ type: 'integer', description: '0: nobody in particular', example: 34 })
  PK_User: number;

  @ApiProperty({ type: [AttemptView] })
  Attempts: AttemptView[];
}

export class EventView {
  @ApiProperty({ type: 'integer', example: 192890 })
  PK_Event: number;

  @ApiProperty({ type: 'integer', description: '0: none', example: 34 })
  PK_User: number;

  @ApiProperty({ type: [ContactView], description: 'Who was told of it, and how that went' })
  Contacts: ContactView[];
}

/** An event as a row has it, by the names of its columns. */
export interface EventRow {
  PK_Event: number | string;
  FK_Device: number;
  FK_User: number;
  DeviceID: number;
  LocalDate: string;
  EventType: number;
  SourceType: number;
  Severity: number;
  Format: string;
  FK_Store: number | string | null;
  FileSize: number | string;
  IP: string;
  Locked: number;
  Code: string;
  NewValue: string;
  Description: string;
  EventKey: string;
  Icon: string;
  UserComments: string;
  /** Unix seconds in digits, as the other two. */
  Timestamp: string;
  Expiration: string | null;
  ReadAt: string | null;
  PK_Notification: number | string | null;
}

export interface ShownWith {
  server: string;
  /** The caller may see files, and with them the keys. */
  files: boolean;
}

export function toRecordView(row: EventRow, { server, files }: ShownWith): RecordView {
  const storeId = Number(row.FK_Store ?? 0);
  const view: RecordView = {
    PK_Event: Number(row.PK_Event),
    PK_Device: String(row.FK_Device),
    PK_User: row.FK_User === 0 ? '' : String(row.FK_User),
    PK_Notification: String(row.PK_Notification ?? ''),
    DeviceID: String(row.DeviceID),
    Timestamp: row.Timestamp,
    LocalDate: row.LocalDate,
    Expiration: row.Expiration ?? '',
    Read: row.ReadAt ?? '',
    EventType: String(row.EventType),
    SourceType: String(row.SourceType),
    Format: row.Format,
    Server_Storage: server,
    IP: row.IP,
    Locked: row.Locked ? '1' : '0',
    FileSize: String(row.FileSize),
    Code: row.Code,
    NewValue: row.NewValue,
    Description: row.Description,
    Severity: row.Severity,
    UserComments: row.UserComments,
  };
  if (row.Icon !== '') view.Icon = row.Icon;
  if (!files) return view;
  view.PK_Store = storeId;
  view.Key = row.EventKey;
  view.Thumbnail =
    storeId !== 0 && pictures.has(row.Format.toLowerCase()) ? `/storage/storage/store/${storeId}/thumbnail` : '';
  return view;
}

export class DataUsageView {
  @ApiProperty({ description: 'What the files of the account take, in bytes', example: '32728' })
  DataUsage: string;

  @ApiProperty({ description: 'What they may take, in bytes', example: '1073741824' })
  Allowance: string;
}
