import { Entity, Index } from 'typeorm';

import { DateColumn, FlagColumn, GeneratedWideId, IntColumn, TextColumn, WideColumn } from '../../columns.js';

/** A stored file. What it holds lies in the storage of the deployment, under its path. */
@Entity('storage_Store')
@Index('IDX_Store_Account', ['accountId', 'id'])
@Index('IDX_Store_Account_Type', ['accountId', 'storageTypeId'])
@Index('IDX_Store_Account_Device', ['accountId', 'deviceId'])
@Index('IDX_Store_Expiration', ['expiration'])
@Index('UQ_Store_Path', ['path'], { unique: true })
export class Store {
  @GeneratedWideId('PK_Store')
  id: number;

  @IntColumn('FK_Account')
  accountId: number;

  /** 0: of no gateway. */
  @IntColumn('FK_Device', { default: 0 })
  deviceId: number;

  /** 0: of no user. */
  @IntColumn('FK_User', { default: 0 })
  userId: number;

  @IntColumn('FK_StorageType')
  storageTypeId: number;

  /** 32 hexadecimal characters, random: who has them may read the file. */
  @TextColumn('StoreKey', 32)
  key: string;

  /** The extension that its kind has: jpg, mjpeg, mp4, tgz. */
  @TextColumn('Format', 16)
  format: string;

  /** What its bytes are, whatever it is called; empty: not known, or nothing that is shown. */
  @TextColumn('ContentType', 64)
  contentType: string;

  @TextColumn('Version', 64)
  version: string;

  @TextColumn('Tags', 255)
  tags: string;

  /** In bytes. */
  @WideColumn('Filesize')
  size: number;

  /** 32 hexadecimal characters, lower case. */
  @TextColumn('Md5', 32)
  md5: string;

  /** What it was called where it came from. */
  @TextColumn('Filename', 255)
  filename: string;

  /** The file begins with the HTTP header that it is to be answered with, up to the first empty line. */
  @FlagColumn('HttpHeader')
  hasHttpHeader: boolean;

  /** Where it lies in the storage of the deployment. */
  @TextColumn('Path', 128)
  path: string;

  /** When it is deleted; null: never. A file of a locked event stays with it. */
  @DateColumn('Expiration', { nullable: true })
  expiration: Date | null;

  @DateColumn('Created')
  createdAt: Date;
}
