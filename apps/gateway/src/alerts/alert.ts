import { randomUUID } from 'node:crypto';

import type { Posted } from '../cloud/cloud.js';
import type { Change } from '../house/house.js';
import { leakSensor, smokeSensor } from '../house/kinds/security.js';
import { Armed, Tripped } from '../house/variables.js';

const dangers = new Set([leakSensor, smokeSensor]);

/** What the cloud is told when a sensor notices something; null for what is not worth telling. */
export function alertOf({ device, variable, value }: Change, now: Date): Posted | null {
  if (variable.key !== Tripped.key || value !== '1') return null;
  return {
    DeviceID: device.id,
    LocalDate: localDate(now),
    LocalTimestamp: Math.floor(now.getTime() / 1000),
    EventType: 4,
    SourceType: 4,
    Code: variable.name,
    NewValue: value,
    Description: device.name,
    Severity: dangers.has(device.kind) ? 1 : device.get(Armed) === '1' ? 2 : 0,
    // sent again, it is still the same one
    ClientKey: randomUUID(),
  };
}

/** By the clock on the wall. */
export function localDate(now: Date): string {
  const shifted = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 19).replace('T', ' ');
}
