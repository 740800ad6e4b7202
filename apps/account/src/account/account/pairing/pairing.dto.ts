import { IntField, TextField } from '@app/server';

export class PairDeviceBody {
  @IntField({ min: 1, description: 'The serial number on the label', example: 50000001 })
  PK_Device: number;

  @TextField({ length: 32, min: 12, description: 'The MAC address on the label', example: 'd4:21:22:00:00:01' })
  MacAddress: string;

  @IntField({ optional: true, description: 'Where it stands; by default in the first installation' })
  PK_Installation?: number;

  @TextField({ length: 100, optional: true, example: 'Home' })
  Name?: string;
}
