import { ApiProperty, OmitType } from '@nestjs/swagger';
import type { GatewayKit, Kit, KitDevice } from '@app/database';
import { ImportOptions, IntField, ListField, PageSize, PageStart, TextField } from '@app/server';

const text = (length: number) => TextField({ length, optional: true });

/** A device of a kit, as it is sent. */
export class KitDeviceBody {
  @text(100)
  DeviceType?: string;

  @text(100)
  DeviceFile?: string;

  @text(100)
  ImplFile?: string;

  @text(16)
  RequireMac?: string;

  @text(32)
  Protocol?: string;

  @text(32)
  Category?: string;

  @text(32)
  SubCategory?: string;

  @text(100)
  Manufacturer?: string;

  @text(100)
  Model?: string;

  @text(100)
  Name?: string;

  @text(32)
  ProductID?: string;

  @text(32)
  ProductType?: string;

  @text(32)
  MfrId?: string;

  @text(32)
  PnpID?: string;

  @IntField({ optional: true, min: 1, max: 1000, default: 1 })
  Qty?: number;

  @text(17)
  MacAddress?: string;
}

export class PostKitBody {
  @IntField({ description: 'The OEM that sells it', example: 1 })
  PK_Oem: number;

  @TextField({ length: 100, min: 1, example: 'Starter kit' })
  Name: string;

  @ListField(() => KitDeviceBody, { max: 100, description: 'What is in the box' })
  Devices: KitDeviceBody[];

  @ListField(() => KitDeviceBody, { max: 100, optional: true, description: 'What can be added' })
  ExtraDevices?: KitDeviceBody[];
}

export class NewKitView {
  @ApiProperty({ type: 'integer', example: 1 })
  PK_Kit: number;
}

/** A kit in a file. */
export class KitRow extends OmitType(PostKitBody, ['PK_Oem']) {}

export class ImportKitsQuery extends ImportOptions {
  @IntField({ description: 'The OEM that sells them', example: 1 })
  PK_Oem: number;
}

export class KitErrorView {
  @ApiProperty({ type: 'integer', description: 'The number of the kit in the file, from 1', example: 3 })
  Kit: number;

  @ApiProperty({ description: 'The field; empty for the line as a whole', example: 'Devices.0.Qty' })
  Name: string;

  @ApiProperty({ example: 'must be at least 1' })
  Detail: string;
}

export class ImportedKitsView {
  @ApiProperty({ type: 'integer', description: 'Kits in the file', example: 12 })
  Kits: number;

  @ApiProperty({ type: 'integer', description: 'Kits that were imported; of a preview, that would be', example: 11 })
  Imported: number;

  @ApiProperty({ type: 'integer', description: 'Kits with something wrong', example: 1 })
  Refused: number;

  @ApiProperty({ type: [KitErrorView], description: 'What is wrong, the first 1,000 things' })
  Errors: KitErrorView[];
}

export class KitsQuery {
  @IntField({ example: 1 })
  PK_Oem: number;

  @PageStart()
  Start?: number;

  @PageSize({ largest: 200, fallback: 50 })
  Count?: number;
}

export class PutDeviceKitBody {
  @IntField({ example: 1 })
  PK_Kit: number;

  @IntField({ optional: true, default: 0, description: 'The number of the sale' })
  Transaction?: number;
}

export class KitDeviceView {
  @ApiProperty({ example: 'urn:schemas-upnp-org:device:BinaryLight:1' })
  DeviceType: string;

  @ApiProperty({ example: 'D_BinaryLight1.xml' })
  DeviceFile: string;

  @ApiProperty({ example: '' })
  ImplFile: string;

  @ApiProperty({ example: '0' })
  RequireMac: string;

  @ApiProperty({ example: 'zwave' })
  Protocol: string;

  @ApiProperty({ example: '3' })
  Category: string;

  @ApiProperty({ example: '1' })
  SubCategory: string;

  @ApiProperty({ example: 'Acme' })
  Manufacturer: string;

  @ApiProperty({ example: 'Plug' })
  Model: string;

  @ApiProperty({ example: 'Plug' })
  Name: string;

  @ApiProperty({ example: '1' })
  ProductID: string;

  @ApiProperty({ example: '2' })
  ProductType: string;

  @ApiProperty({ example: '271' })
  MfrId: string;

  @ApiProperty({ example: '' })
  PnpID: string;

  @ApiProperty({ description: 'A number as text, here', example: '12' })
  PK_KitDevice: string;

  @ApiProperty({ description: 'A number as text, here', example: '1' })
  Qty: string;

  @ApiProperty({ example: '' })
  MacAddress: string;
}

export class KitView {
  @ApiProperty({ type: 'integer', example: 1 })
  PK_Kit: number;

  @ApiProperty({ type: 'integer', description: 'The number of the sale', example: 2 })
  Transaction: number;

  @ApiProperty({ type: [KitDeviceView] })
  Devices: KitDeviceView[];

  @ApiProperty({ type: [KitDeviceView], description: 'What can be added' })
  ExtraDevices: KitDeviceView[];
}

export class CatalogueKitView {
  @ApiProperty({ type: 'integer', example: 1 })
  PK_Kit: number;

  @ApiProperty({ example: 'Starter kit' })
  Name: string;

  @ApiProperty({ type: [KitDeviceView] })
  Devices: KitDeviceView[];

  @ApiProperty({ type: [KitDeviceView], description: 'What can be added' })
  ExtraDevices: KitDeviceView[];
}

export class KitCatalogue {
  @ApiProperty({ type: [CatalogueKitView] })
  Kits: CatalogueKitView[];
}

export class Kits {
  @ApiProperty({ type: [KitView] })
  Kits: KitView[];
}

const toKitDeviceView = (device: KitDevice): KitDeviceView => ({
  DeviceType: device.deviceType,
  DeviceFile: device.deviceFile,
  ImplFile: device.implFile,
  RequireMac: device.requireMac,
  Protocol: device.protocol,
  Category: device.category,
  SubCategory: device.subCategory,
  Manufacturer: device.manufacturer,
  Model: device.model,
  Name: device.name,
  ProductID: device.productId,
  ProductType: device.productType,
  MfrId: device.mfrId,
  PnpID: device.pnpId,
  PK_KitDevice: String(device.id),
  Qty: String(device.quantity),
  MacAddress: device.macAddress,
});

const devicesOf = (id: number, all: KitDevice[]) => {
  const own = all.filter(({ kitId }) => kitId === id);
  return {
    Devices: own.filter(({ extra }) => !extra).map(toKitDeviceView),
    ExtraDevices: own.filter(({ extra }) => extra).map(toKitDeviceView),
  };
};

export const toKitView = ({ kitId, transaction }: GatewayKit, all: KitDevice[]): KitView => ({
  PK_Kit: kitId,
  Transaction: transaction,
  ...devicesOf(kitId, all),
});

export const toCatalogueKitView = ({ id, name }: Kit, all: KitDevice[]): CatalogueKitView => ({
  PK_Kit: id,
  Name: name,
  ...devicesOf(id, all),
});
