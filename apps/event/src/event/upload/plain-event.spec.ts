import { checked } from '@app/server';

import { isPlainEvent } from './plain-event.js';
import { PostEventBody } from './upload.dto.js';

const values = [
  0,
  1,
  4,
  5,
  -1,
  1.5,
  2_147_483_647,
  2_147_483_648,
  NaN,
  '',
  '1',
  '2026-11-25 10:00:00',
  '2026-13-25 10:00:00',
  '2026-11-25T10:00:00',
  'x'.repeat(64),
  'x'.repeat(65),
  'x'.repeat(128),
  'x'.repeat(129),
  'x'.repeat(513),
  'x'.repeat(10_001),
  'a blank',
  'tab\t',
  'ü',
  null,
  undefined,
  true,
  [],
  {},
];

const names =
  'PK_Device DeviceID LocalDate EventType SourceType Code NewValue Description Severity ClientKey Users PK_Store Timestamp __proto__'.split(
    ' ',
  );

describe('isPlainEvent', () => {
  it('lets nothing through that the rules of an event refuse or change', () => {
    let plain = 0;
    for (const name of names) {
      for (const value of values) {
        const body = { EventType: 4, ...(Object.fromEntries([[name, value]]) as object) };
        if (!isPlainEvent(body)) continue;
        plain += 1;
        const { value: read, errors } = checked(PostEventBody, body);
        expect([name, value, errors]).toEqual([name, value, []]);
        expect({ ...read }).toEqual(body);
      }
    }
    expect(plain).toBeGreaterThan(30);
  });

  it('lets the usual event through', () => {
    const event = { PK_Device: 50000001, DeviceID: 5, LocalDate: '2026-11-25 10:00:00', EventType: 4, SourceType: 4 };

    expect(isPlainEvent({ ...event, Code: 'Tripped', NewValue: '1', ClientKey: 'a-1' })).toBe(true);
    expect(isPlainEvent({ ...event, Users: [1] })).toBe(false);
    expect(isPlainEvent({ DeviceID: 5 })).toBe(false);
  });
});
