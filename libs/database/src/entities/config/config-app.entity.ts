import { Entity, Index } from 'typeorm';

import { DateColumn, GeneratedId, TextColumn } from '../../columns.js';

/** A program that logs users in. */
@Entity('config_App')
@Index('UQ_App_AppKey', ['appKey'], { unique: true })
export class ConfigApp {
  @GeneratedId('PK_App')
  id: number;

  @TextColumn('AppKey', 64)
  appKey: string;

  @TextColumn('Name', 64)
  name: string;

  @DateColumn('Created')
  createdAt: Date;
}
