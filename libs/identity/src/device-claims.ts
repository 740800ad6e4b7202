/** What a gateway's identity says. Times are unix seconds. */
export interface DeviceClaims {
  Expires: number;
  Generated: number;
  /** PK_Permission of each permission the unit may use. */
  permissions: number[];
  PK_Device: number;
  /** 0 while it is paired with no account. */
  PK_Account: number;
  PK_Oem: number;
  Seq: number;
}

/** The identity of a gateway: these keys, in this order. */
export const toDeviceJson = ({ permissions, ...claims }: DeviceClaims): Record<string, unknown> => ({
  Expires: claims.Expires,
  Generated: claims.Generated,
  Permissions: permissions.map((PK_Permission) => ({ PK_Permission, Mode: 1 })),
  PK_Device: claims.PK_Device,
  PK_Account: claims.PK_Account,
  PK_Oem: claims.PK_Oem,
  Seq: claims.Seq,
});

const mandatory = ['Expires', 'Generated', 'PK_Device', 'PK_Account', 'PK_Oem', 'Seq'] as const;

/** Whether an identity is a gateway's, rightly or not. */
export const isDeviceJson = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'PK_Device' in json && !('PK_User' in json);

/** Reads what `toDeviceJson` wrote; null when anything is missing or of another type. */
export function fromDeviceJson(json: unknown): DeviceClaims | null {
  const item = json as Record<string, unknown>;
  if (!mandatory.every((name) => Number.isSafeInteger(item[name])) || !Array.isArray(item.Permissions)) return null;
  const permissions = item.Permissions.map((each: { PK_Permission?: unknown } | null) => each?.PK_Permission);
  if (!permissions.every(Number.isSafeInteger)) return null;
  const kept = Object.fromEntries(mandatory.map((name) => [name, item[name]]));
  return { ...(kept as unknown as DeviceClaims), permissions: permissions as number[] };
}
