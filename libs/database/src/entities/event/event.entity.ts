import { Column, Entity, Index } from 'typeorm';

import { DateColumn, FlagColumn, GeneratedWideId, IntColumn, TextColumn, WideColumn } from '../../columns.js';

/**
 * Something that happened: at a gateway, or to a user. It belongs to the account that had the gateway then; the others
 * see it only while the gateway is still theirs.
 */
@Entity('event_Event')
@Index('IDX_Event_Account_Timestamp', ['accountId', 'timestamp'])
@Index('IDX_Event_Account_Device_Timestamp', ['accountId', 'deviceId', 'timestamp'])
@Index('IDX_Event_Account_User_Timestamp', ['accountId', 'userId', 'timestamp'])
// what is unread is found in the index alone: only the events that are shown are looked at
@Index('IDX_Event_Unread', [
  'accountId',
  'severity',
  'readAt',
  'timestamp',
  'id',
  'deviceId',
  'userId',
  'expiration',
  'locked',
])
@Index('IDX_Event_Expiration', ['locked', 'expiration'])
@Index('IDX_Event_Store', ['storeId'])
@Index('UQ_Event_Account_Device_Client', ['accountId', 'deviceId', 'clientKey'], { unique: true })
export class Event {
  @GeneratedWideId('PK_Event')
  id: number;

  @IntColumn('FK_Account')
  accountId: number;

  /** 0: of no gateway. */
  @IntColumn('FK_Device', { default: 0 })
  deviceId: number;

  /** Whom it is about, or who has caused it; 0: nobody. */
  @IntColumn('FK_User', { default: 0 })
  userId: number;

  /** The device behind the gateway, by its number there; 0: the gateway itself. */
  @IntColumn('DeviceID', { default: 0 })
  child: number;

  /** What the gateway calls it: the same one sent again is not stored again. Null for what is sent without a name. */
  @TextColumn('ClientKey', 64, { nullable: true })
  clientKey: string | null;

  /** When it was received. */
  @DateColumn('Timestamp')
  timestamp: Date;

  /** By the clock of the gateway, in its own time zone: `yyyy-mm-dd hh:mm:ss`, or empty. */
  @TextColumn('LocalDate', 19)
  localDate: string;

  /** When it is deleted, unless it is locked; null: never. */
  @DateColumn('Expiration', { nullable: true })
  expiration: Date | null;

  @DateColumn('ReadAt', { nullable: true })
  readAt: Date | null;

  /** config_EventType */
  @IntColumn('EventType')
  type: number;

  /** config_SourceType; 0: unknown. */
  @IntColumn('SourceType', { default: 0 })
  source: number;

  /** 0: ordinary; 1 to 4: severe. */
  @IntColumn('Severity', { default: 0 })
  severity: number;

  /** The extension of its file: jpg, mjpeg, mp4; empty without one. */
  @TextColumn('Format', 16)
  format: string;

  /** storage_Store; null without a file. */
  @WideColumn('FK_Store', { nullable: true })
  storeId: number | null;

  @WideColumn('FileSize', { default: 0 })
  fileSize: number;

  /** Where it came from. */
  @TextColumn('IP', 45)
  ip: string;

  @FlagColumn('Locked')
  locked: boolean;

  /** Of a variable: its name. */
  @TextColumn('Code', 128)
  code: string;

  @TextColumn('NewValue', 512)
  newValue: string;

  @Column({ name: 'Description', type: 'text' })
  description: string;

  /** 32 hexadecimal characters: whoever changes it may prove with it that they mean this one; also the key of its file. */
  @TextColumn('EventKey', 32)
  key: string;

  @TextColumn('Icon', 255)
  icon: string;

  /** What people have written about it. */
  @Column({ name: 'UserComments', type: 'text' })
  comments: string;

  /** The users that it names as those to be told, separated by commas; empty: all of the account. */
  @TextColumn('Users', 255)
  users: string;
}
