import { Entity, Index } from 'typeorm';

import { DateColumn, FlagColumn, GeneratedId, GivenId, IntColumn, ReferenceColumn, TextColumn } from '../../columns.js';

/** A kit of an OEM: devices that are sold in one box with a gateway. */
@Entity('device_Kit')
@Index('IDX_Kit_Oem', ['oemId'])
export class Kit {
  @GeneratedId('PK_Kit')
  id: number;

  @ReferenceColumn('FK_Oem')
  oemId: number;

  @TextColumn('Name', 100)
  name: string;

  @DateColumn('Created')
  createdAt: Date;
}

/** A device of a kit, as a gateway needs to know it to include it. */
@Entity('device_KitDevice')
@Index('IDX_KitDevice_Kit', ['kitId'])
export class KitDevice {
  @GeneratedId('PK_KitDevice')
  id: number;

  @ReferenceColumn('FK_Kit')
  kitId: number;

  /** It can be added to the kit. */
  @FlagColumn('Extra')
  extra: boolean;

  @TextColumn('DeviceType', 100)
  deviceType: string;

  @TextColumn('DeviceFile', 100)
  deviceFile: string;

  @TextColumn('ImplFile', 100)
  implFile: string;

  @TextColumn('RequireMac', 16)
  requireMac: string;

  @TextColumn('Protocol', 32)
  protocol: string;

  @TextColumn('Category', 32)
  category: string;

  @TextColumn('SubCategory', 32)
  subCategory: string;

  @TextColumn('Manufacturer', 100)
  manufacturer: string;

  @TextColumn('Model', 100)
  model: string;

  @TextColumn('Name', 100)
  name: string;

  @TextColumn('ProductID', 32)
  productId: string;

  @TextColumn('ProductType', 32)
  productType: string;

  @TextColumn('MfrId', 32)
  mfrId: string;

  @TextColumn('PnpID', 32)
  pnpId: string;

  @IntColumn('Qty', { default: 1 })
  quantity: number;

  @TextColumn('MacAddress', 17)
  macAddress: string;

  @DateColumn('Created')
  createdAt: Date;
}

/** Which kits a gateway was sold with. */
@Entity('device_Gateway_Kit')
@Index('IDX_GatewayKit_Kit', ['kitId'])
export class GatewayKit {
  @GivenId('FK_Device')
  deviceId: number;

  @GivenId('FK_Kit')
  kitId: number;

  /** The number of the sale. */
  @IntColumn('Transaction', { default: 0 })
  transaction: number;

  @DateColumn('Created')
  createdAt: Date;
}
