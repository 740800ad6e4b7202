import { ApiProperty } from '@nestjs/swagger';
import type { AuthDevice, Device, Gateway } from '@app/database';
import { IntField, TextField } from '@app/server';
import type { Profile } from '@app/server';

import { toDateTime, toTimeThenDate } from '@app/server';

/** A paired unit, what it last reported, and where its device server is. */
export interface DeviceRecord {
  device: Device;
  unit: AuthDevice;
  gateway: Gateway | undefined;
  servers: [string, string];
}

export class PutDeviceBody {
  @IntField({ description: 'The installation it stands in from now on' })
  PK_Installation: number;
}

export class PutDeviceNameBody {
  @TextField({ length: 100, description: 'The new name', example: 'Hallway' })
  Name: string;
}

export class DeviceView {
  @ApiProperty({ type: 'integer', example: 50000001 })
  PK_Device: number;

  @ApiProperty({ type: 'integer', example: 1 })
  PK_DeviceType: number;

  @ApiProperty({ type: 'integer', example: 2 })
  PK_DeviceSubType: number;

  @ApiProperty({ example: 'd4:21:22:00:00:01' })
  MacAddress: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Device: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Device_Alt: string;

  @ApiProperty({ type: 'integer', example: 11 })
  PK_Installation: number;

  @ApiProperty({ example: 'Hallway' })
  Name: string;

  @ApiProperty({ type: 'integer', description: '1 while it is connected by its mobile back-up', example: 0 })
  Using_2G: number;

  @ApiProperty({ description: 'When it was paired, UTC, month first', example: '12:15:39 01/10/2015' })
  DeviceAssigned: string;

  @ApiProperty({ example: '46734962806' })
  Msisdn: string;

  @ApiProperty({ example: '990001321724460' })
  Imei: string;

  @ApiProperty({ example: 'Sercomm NA301' })
  Platform: string;
}

export class Devices {
  @ApiProperty({ type: [DeviceView] })
  Devices: DeviceView[];
}

export const toDeviceView = ({ device, unit, gateway, servers }: DeviceRecord): DeviceView => ({
  PK_Device: device.id,
  PK_DeviceType: unit.typeId,
  PK_DeviceSubType: unit.subTypeId,
  MacAddress: unit.macAddress,
  Server_Device: servers[0],
  Server_Device_Alt: servers[1],
  PK_Installation: device.installationId,
  Name: device.name,
  Using_2G: gateway?.using2g ? 1 : 0,
  DeviceAssigned: toTimeThenDate(device.assignedAt),
  Msisdn: unit.msisdn,
  Imei: unit.imei,
  Platform: unit.platform,
});

/** As old programs read it: everything but `Blocked` is text, and nothing may be missing. */
const toDeployedView = (record: DeviceRecord) => {
  const { PK_Device, PK_DeviceType, PK_DeviceSubType, PK_Installation, Using_2G, ...texts } = toDeviceView(record);
  return {
    ...texts,
    PK_Device: String(PK_Device),
    PK_DeviceType: String(PK_DeviceType),
    PK_DeviceSubType: String(PK_DeviceSubType),
    PK_Installation: String(PK_Installation),
    Using_2G: String(Using_2G),
    DeviceAssigned: toDateTime(record.device.assignedAt),
    Blocked: record.unit.blocked ? 1 : 0,
  };
};

export const toDevices = (records: DeviceRecord[], { devicesAsText }: Profile): Devices =>
  devicesAsText
    ? ({ Devices: records.map(toDeployedView) } as unknown as Devices)
    : { Devices: records.map(toDeviceView) };
