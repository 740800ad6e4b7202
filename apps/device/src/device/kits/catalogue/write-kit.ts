import type { Writer } from '@app/database';
import { insertRows, Kit, KitDevice } from '@app/database';

import type { KitDeviceBody, KitRow } from '../kits.dto.js';

/** Adds a kit to the catalogue of an OEM; one that has its name already gets its devices anew. */
export async function writeKit(db: Writer, oemId: number, { Name: name, ...row }: KitRow): Promise<number> {
  const createdAt = new Date();
  const kit = (await db.findOneBy(Kit, { oemId, name })) ?? db.create(Kit, { oemId, name, createdAt });
  if (kit.id) await db.delete(KitDevice, { kitId: kit.id });
  else await db.insert(Kit, kit);
  await insertRows(db, KitDevice, [
    ...row.Devices.map((each) => rowOf(each, kit.id, false, createdAt)),
    ...(row.ExtraDevices ?? []).map((each) => rowOf(each, kit.id, true, createdAt)),
  ]);
  return kit.id;
}

const rowOf = (device: KitDeviceBody, kitId: number, extra: boolean, createdAt: Date) => ({
  kitId,
  extra,
  deviceType: device.DeviceType ?? '',
  deviceFile: device.DeviceFile ?? '',
  implFile: device.ImplFile ?? '',
  requireMac: device.RequireMac ?? '',
  protocol: device.Protocol ?? '',
  category: device.Category ?? '',
  subCategory: device.SubCategory ?? '',
  manufacturer: device.Manufacturer ?? '',
  model: device.Model ?? '',
  name: device.Name ?? '',
  productId: device.ProductID ?? '',
  productType: device.ProductType ?? '',
  mfrId: device.MfrId ?? '',
  pnpId: device.PnpID ?? '',
  quantity: device.Qty ?? 1,
  macAddress: device.MacAddress ?? '',
  createdAt,
});
