/** What a gateway is by itself, whatever house it stands in. */
export interface Unit {
  /** PK_AccessPoint, the number it is known by everywhere. */
  serialNumber: string;
  macAddress: string;
  /** Such as 1.7.455. */
  firmwareVersion: string;
  platform: string;
  model: string;
  skin: string;
  /** Such as en. */
  language: string;
}

/** As the engine writes its version. */
export const buildVersion = ({ firmwareVersion }: Unit): string => `*${firmwareVersion}*`;
