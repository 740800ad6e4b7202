import { ApiProperty, OmitType } from '@nestjs/swagger';
import { IntField, TextField } from '@app/server';

import { DeviceServersView } from '../authd/authd.dto.js';

export class LocatorQuery {
  @TextField({ length: 45, optional: true, description: 'Another address than that of the caller; needs a session' })
  ExternalIP?: string;

  @IntField({ optional: true, description: 'Only devices of this account' })
  PK_Account?: number;

  @IntField({
    optional: true,
    default: 864_000,
    description: 'Only gateways that reported in the last so many seconds',
  })
  LastAliveSeconds?: number;
}

export class LocatedDeviceView {
  @ApiProperty({ type: 'integer', example: 50000001 })
  PK_Device: number;

  @ApiProperty({ description: 'Empty while the unit is unpaired', example: 'd4:21:22:00:00:01' })
  MacAddress: string;

  @ApiProperty({ type: 'integer', example: 1 })
  PK_DeviceType: number;

  @ApiProperty({ type: 'integer', example: 2 })
  PK_DeviceSubType: number;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Device: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Event: string;

  @ApiProperty({ type: 'integer', description: '0 while it is unpaired', example: 12 })
  PK_Account: number;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Account: string;

  @ApiProperty({ example: '192.168.1.10' })
  InternalIP: string;

  @ApiProperty({ description: 'UTC', example: '2026-11-24 10:00:00' })
  LastAliveReported: string;

  @ApiProperty({ example: 'Sercomm NA301' })
  Platform: string;
}

export class LocatedDevices {
  @ApiProperty({ type: [LocatedDeviceView] })
  Devices: LocatedDeviceView[];
}

export class TypeQuery {
  @TextField({ length: 16, optional: true, description: 'Only a device of this type' })
  DeviceType?: string;
}

export class LocatedServersView extends OmitType(DeviceServersView, ['PK_Device', 'PK_Oem']) {}

export class LocatedMacView extends OmitType(DeviceServersView, ['PK_Oem']) {}

export class OemServerView {
  @ApiProperty({ description: 'A number as text, here', example: '7' })
  PK_Server_Device: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Device: string;
}

export class OemServers {
  @ApiProperty({ type: [OemServerView] })
  Servers: OemServerView[];
}
