import type { Argument, Database } from '@app/database';

import type { EnergyQuery, EnergyStepView } from './energy.dto.js';

const seconds = { hour: 3600, day: 86_400 };

interface Row {
  child: number;
  begin: number;
  reports: number;
  wattHours: number | null;
  milliwatts: number | null;
  powers: number;
}

/** One row for each device and step in which it reported. Sums are whole numbers, which both databases add up alike. */
export async function sumsOf(
  { select }: Database,
  accountId: number,
  deviceId: number,
  { Step = 'hour', From, To, DeviceID, Start = 0, Count, Sort }: EnergyQuery & { Count: number },
): Promise<EnergyStepView[]> {
  const conditions: [string, Argument | undefined][] = [
    ['`FK_Account` = ?', accountId],
    ['`FK_Device` = ?', deviceId],
    ['`Timestamp` >= ?', From],
    ['`Timestamp` < ?', To],
    ['`Child` = ?', DeviceID],
  ];
  const order = Sort === 'Asc' ? 'ASC' : 'DESC';
  const asked = conditions.filter((each): each is [string, Argument] => each[1] !== undefined);
  const rows = await select<Row>(
    `SELECT \`Child\` AS \`child\`, \`Timestamp\` - \`Timestamp\` % ${seconds[Step]} AS \`begin\`,
      COUNT(*) AS \`reports\`, SUM(\`WattHours\`) AS \`wattHours\`,
      SUM(\`Milliwatts\`) AS \`milliwatts\`, COUNT(\`Milliwatts\`) AS \`powers\`
      FROM \`techsupport_Energy\` WHERE ${asked.map(([sql]) => sql).join(' AND ')}
      GROUP BY \`child\`, \`begin\` ORDER BY \`begin\` ${order}, \`child\` ${order} LIMIT ? OFFSET ?`,
    [...asked.map(([, value]) => value), Count, Start],
  );
  return rows.map(({ child, begin, reports, wattHours, milliwatts, powers }) => ({
    DeviceID: child,
    Timestamp: Number(begin),
    Reports: Number(reports),
    ...(wattHours === null ? {} : { KWh: Number(wattHours) / 1000 }),
    ...(milliwatts === null ? {} : { Watts: Math.round(Number(milliwatts) / Number(powers)) / 1000 }),
  }));
}
