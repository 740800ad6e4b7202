import { checked } from '@app/server';

import { isPlainReport } from './plain-report.js';
import { ReportBody } from './report.dto.js';

const values = [
  0,
  1,
  -1,
  1.5,
  65_535,
  65_536,
  2_147_483_647,
  2_147_483_648,
  Number.MAX_SAFE_INTEGER,
  2 ** 53,
  NaN,
  '',
  '1',
  '1.7.455',
  'x'.repeat(32),
  'x'.repeat(33),
  'x'.repeat(46),
  'tab\t',
  'ü',
  null,
  undefined,
  true,
  [],
  {},
];
const names = [
  'Sequence',
  'Uptime',
  'LocalPort',
  'InternalIP',
  'FirmwareVersion',
  'WifiSsid',
  'Button',
  'Nothing',
  '__proto__',
];

const children = ['Id', 'Name', 'Category', 'SubCategory', 'Battery', 'Online', 'Nothing'].flatMap((name) =>
  [...values, 100, 101, 'x'.repeat(100), 'x'.repeat(101), false].map((value) => ({
    Id: 5,
    ...(Object.fromEntries([[name, value]]) as object),
  })),
);

describe('isPlainReport', () => {
  it('lets nothing through that the rules of a report refuse or change', () => {
    let plain = 0;
    for (const name of names) {
      for (const value of values) {
        const body = Object.fromEntries([[name, value]]) as object;
        if (!isPlainReport(body)) continue;
        plain += 1;
        const { value: read, errors } = checked(ReportBody, body);
        expect([name, value, errors]).toEqual([name, value, []]);
        expect({ ...read }).toEqual(body);
      }
    }
    for (const each of [...children, { Name: 'without a number' }, null, 5, [{ Id: 1 }]]) {
      const body = { Devices: [each] };
      if (!isPlainReport(body)) continue;
      plain += 1;
      const { value: read, errors } = checked(ReportBody, body);
      expect([each, errors]).toEqual([each, []]);
      expect(JSON.parse(JSON.stringify(read))).toEqual(body);
    }
    expect(isPlainReport({ Devices: Array.from({ length: 1001 }, (_, n) => ({ Id: n })) })).toBe(false);
    expect(plain).toBeGreaterThan(50);
  });

  it('lets the usual report through', () => {
    const body = { Sequence: 7, InternalIP: '192.168.1.10', LocalPort: 80, FirmwareVersion: '1.7.455', Uptime: 60 };
    expect(isPlainReport(body)).toBe(true);
    expect(isPlainReport({ ...body, Devices: [{ Id: 1, Name: 'Lamp', Online: true }] })).toBe(true);
    expect(isPlainReport({ ...body, Button: true })).toBe(false);
  });
});
