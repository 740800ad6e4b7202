import { ApiProperty } from '@nestjs/swagger';
import type { Address, Installation } from '@app/database';

import { AddressView, toAddressView } from '../address.js';
import { toDateTime } from '@app/server';

/** An installation with its address and the units in it. */
export interface InstallationRecord {
  installation: Installation;
  address: Address | null;
  devices: { id: number; assignedAt: Date }[];
}

class InstallationBaseView extends AddressView {
  @ApiProperty({ type: 'integer', example: 11 })
  PK_Installation: number;

  @ApiProperty({ example: '46734962806' })
  Msisdn: string;

  @ApiProperty({ example: '990001321724460' })
  Imei: string;
}

class InstalledDeviceView {
  @ApiProperty({ type: 'integer', example: 50000001 })
  PK_Device: number;
}

export class ListedInstallationView extends InstallationBaseView {
  @ApiProperty({ type: [InstalledDeviceView] })
  Devices: InstalledDeviceView[];
}

export class Installations {
  @ApiProperty({ type: [ListedInstallationView] })
  Installations: ListedInstallationView[];
}

export class InstallationView extends InstallationBaseView {
  @ApiProperty({
    description: 'When its first unit was assigned, UTC; empty without one',
    example: '2014-06-24 07:04:03',
  })
  DeviceAssign: string;

  @ApiProperty({ description: '`disable` ends the credentials of its gateways', example: '' })
  ServicePlan: string;

  @ApiProperty({ example: '' })
  ServicePlanState: string;
}

export class NewInstallationView {
  @ApiProperty({ description: 'Where it is', example: '/account/account/account/12/installation/34' })
  Location: string;

  @ApiProperty({ type: 'integer', example: 34 })
  PK_Installation: number;
}

const toBaseView = ({ installation, address }: InstallationRecord): InstallationBaseView => ({
  PK_Installation: installation.id,
  ...toAddressView(address),
  Msisdn: installation.msisdn,
  Imei: installation.imei,
});

export const toListedView = (record: InstallationRecord): ListedInstallationView => ({
  ...toBaseView(record),
  Devices: record.devices.map(({ id }) => ({ PK_Device: id })),
});

export function toInstallationView(record: InstallationRecord): InstallationView {
  const assigned = record.devices.map(({ assignedAt }) => assignedAt).sort((a, b) => a.getTime() - b.getTime());
  const [first] = assigned;
  return {
    ...toBaseView(record),
    DeviceAssign: first ? toDateTime(first) : '',
    ServicePlan: record.installation.servicePlan,
    ServicePlanState: record.installation.servicePlanState,
  };
}
