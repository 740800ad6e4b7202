import { ApiProperty } from '@nestjs/swagger';
import { FlagField, IntField, TextField } from '@app/server';

export class PairDeviceBody {
  @IntField({ min: 1, optional: true, description: 'The serial number on the label', example: 50000001 })
  PK_Device?: number;

  @TextField({
    length: 32,
    min: 12,
    optional: true,
    description: 'The MAC address on the label',
    example: 'd4:21:22:00:00:01',
  })
  MacAddress?: string;

  @FlagField({
    optional: true,
    default: false,
    description: 'Instead of the label: the unit behind the address of the request whose button was pressed just now',
  })
  Button?: boolean;

  @IntField({ optional: true, description: 'Where it stands; by default in the first installation' })
  PK_Installation?: number;

  @TextField({ length: 100, optional: true, example: 'Home' })
  Name?: string;
}

export class PairedView {
  @ApiProperty({ type: 'integer', example: 50000001 })
  PK_Device: number;

  @ApiProperty({ type: 'integer', example: 11 })
  PK_Installation: number;
}
