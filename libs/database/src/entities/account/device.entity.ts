import { Entity, Index } from 'typeorm';

import { DateColumn, GivenId, ReferenceColumn, TextColumn } from '../../columns.js';

/** A paired unit as its account knows it: its name and its installation. */
@Entity('account_Device')
@Index('IDX_Device_Account', ['accountId'])
@Index('IDX_Device_Installation', ['installationId'])
export class Device {
  @GivenId('PK_Device')
  id: number;

  @ReferenceColumn('FK_Account')
  accountId: number;

  @ReferenceColumn('FK_Installation')
  installationId: number;

  @TextColumn('Name', 100)
  name: string;

  @DateColumn('DeviceAssigned')
  assignedAt: Date;
}
