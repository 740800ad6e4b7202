import { ApiProperty } from '@nestjs/swagger';
import { IntField, TextField } from '@app/server';

/** The public key with which a unit opens its tunnel. */
export const SshKeyField = () =>
  TextField({
    length: 1000,
    optional: true,
    description: 'The public key of its tunnel, as OpenSSH writes it',
    pattern: {
      matches: /^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp\d+) [A-Za-z0-9+/=]+( .*)?$/,
      message: 'must be a public key',
    },
  });

export class ProvisionBody {
  @TextField({ length: 32, min: 12, description: 'Of the unit, with or without colons', example: 'd4:21:22:00:00:01' })
  MacAddress: string;

  @IntField({ optional: true, description: 'The serial number; the unit is looked up by its MAC address without it' })
  PK_Device?: number;

  @IntField({ optional: true, default: 1, description: '1 gateway' })
  PK_DeviceType?: number;

  @IntField({ optional: true, default: 2 })
  PK_DeviceSubType?: number;

  @IntField({ optional: true, default: 1, description: 'The OEM of a unit that nobody has imported; 0 counts as 1' })
  EK_Oem?: number;

  @TextField({ length: 128, optional: true, description: 'The present key, of a unit that has one' })
  HWKey?: string;

  @SshKeyField()
  SshKey?: string;

  @TextField({ length: 64, optional: true, example: 'Sercomm NA301' })
  Platform?: string;
}

export class ProvisionedView {
  @ApiProperty({ description: 'A number as text', example: '50000001' })
  PK_Device: string;

  @ApiProperty({ description: 'The key with which the unit logs in from now on; nobody can read it again' })
  HWKey: string;
}

export class DeviceLoginView {
  @ApiProperty({ description: 'Base64 of the identity as JSON' })
  Identity: string;

  @ApiProperty({ description: 'Base64 of its signature' })
  IdentitySignature: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Account: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Account_Alt: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Device: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Device_Alt: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Event: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Event_Alt: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Relay: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Relay_Alt: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Storage: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Storage_Alt: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Support: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Support_Alt: string;
}

export class ZWaveLocaleQuery {
  @TextField({ length: 32, optional: true, description: 'Of the unit; not needed with a session' })
  MacAddress?: string;
}

export class DeviceServersQuery {
  @TextField({ length: 16, optional: true, description: 'Only units of this type' })
  DeviceType?: string;

  @TextField({ length: 32, optional: true, description: 'Only the unit with this MAC address' })
  MacAddress?: string;

  @IntField({ optional: true, description: 'Only units of this OEM' })
  PK_Oem?: number;
}

export class DeviceServersView {
  @ApiProperty({ type: 'integer', example: 50000001 })
  PK_Device: number;

  @ApiProperty({ type: 'integer', description: '0 while it is unpaired', example: 12 })
  PK_Account: number;

  @ApiProperty({ type: 'integer', example: 1 })
  PK_Oem: number;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Device: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Event: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Account: string;
}

export class DeviceServersList {
  @ApiProperty({ type: [DeviceServersView] })
  Servers: DeviceServersView[];
}

export class DevicePermissionView {
  @ApiProperty({ type: 'integer', example: 10106 })
  PK_Permission: number;

  @ApiProperty({ type: 'integer', description: 'Always 1: granted', example: 1 })
  Mode: number;
}

export class SearchDevicesQuery {
  @IntField({ optional: true, max: 4_294_967_295, description: 'The serial number' })
  PK_Device?: number;

  @TextField({ length: 32, optional: true, description: 'Of its mobile back-up' })
  Imei?: string;
}

export class FoundDeviceView extends DeviceServersView {
  @ApiProperty({ example: 'd4:21:22:00:00:01' })
  MacAddress: string;

  @ApiProperty({ type: 'integer', example: 1 })
  PK_DeviceType: number;

  @ApiProperty({ type: 'integer', example: 2 })
  PK_DeviceSubType: number;

  @ApiProperty({ example: '990001321724460' })
  Imei: string;

  @ApiProperty({ description: '"1" while it reports', example: '1' })
  Online: string;

  @ApiProperty({ description: 'When it last reported, UTC; empty when it never did', example: '2026-11-24 10:00:00' })
  AliveDate: string;
}

export class FoundDevices {
  @ApiProperty({ type: [FoundDeviceView] })
  Devices: FoundDeviceView[];
}
