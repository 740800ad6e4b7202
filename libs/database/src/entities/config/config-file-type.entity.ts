import { Entity } from 'typeorm';

import { GivenId, TextColumn } from '../../columns.js';

/** A format of stored files. */
@Entity('config_FileType')
export class ConfigFileType {
  @GivenId('PK_FileType')
  id: number;

  @TextColumn('Name', 64)
  name: string;

  @TextColumn('Extension', 16)
  extension: string;

  @TextColumn('MimeType', 128)
  mimeType: string;
}
