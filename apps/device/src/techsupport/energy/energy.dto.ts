import { ApiProperty } from '@nestjs/swagger';
import type { Energy } from '@app/database';
import { ChoiceField, IntField, NumberField, PageSize, PageStart } from '@app/server';

/** The year 2000: a clock that says less has never been set. */
const EARLIEST = 946_684_800;
const LATEST = 4_294_967_295;
const MOST = 10_000_000;

export class EnergyBody {
  @IntField({
    optional: true,
    description: 'The number of the device on its gateway; 0 for the gateway itself',
    default: 0,
    example: 5,
  })
  DeviceID?: number;

  @IntField({
    optional: true,
    min: EARLIEST,
    max: LATEST,
    description: 'When it was measured, in Unix seconds, at most a day ahead; now by default',
    example: 1795521600,
  })
  Timestamp?: number;

  @NumberField({
    optional: true,
    min: -MOST,
    max: MOST,
    description: 'The power at that time; less than 0 for what is produced',
    example: 61.5,
  })
  Watts?: number;

  @NumberField({
    optional: true,
    min: -MOST,
    max: MOST,
    description: 'What was used since the report before, not what the meter shows; less than 0 for what was produced',
    example: 0.25,
  })
  KWh?: number;
}

export class NewEnergyView {
  @ApiProperty({ type: 'integer', example: 1204 })
  PK_Energy: number;
}

export class EnergyQuery {
  @IntField({ optional: true, max: LATEST, description: 'Unix seconds: from then', example: 1795478400 })
  From?: number;

  @IntField({ optional: true, max: LATEST, description: 'Unix seconds: before then', example: 1795564800 })
  To?: number;

  @IntField({ optional: true, description: 'Only of this device; 0 for the gateway itself', example: 5 })
  DeviceID?: number;

  @ChoiceField(['hour', 'day'], {
    optional: true,
    description: 'Answer sums instead of reports: one for each device and hour or day, UTC',
  })
  Step?: 'hour' | 'day';

  @PageStart()
  Start?: number;

  @PageSize({ largest: 1000, fallback: 100 })
  Count?: number;

  @ChoiceField(['Asc', 'Desc'], { optional: true, description: 'By time', default: 'Desc' })
  Sort?: 'Asc' | 'Desc';
}

export class EnergyView extends NewEnergyView {
  @ApiProperty({ type: 'integer', description: 'The number on the gateway; 0 for the gateway itself', example: 5 })
  DeviceID: number;

  @ApiProperty({ type: 'integer', description: 'Unix seconds', example: 1795521600 })
  Timestamp: number;

  @ApiProperty({ required: false, description: 'As it was sent, to the thousandth', example: 61.5 })
  Watts?: number;

  @ApiProperty({ required: false, description: 'As it was sent, to the thousandth', example: 0.25 })
  KWh?: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Whatever else was sent',
    example: { Name: 'Plug' },
  })
  Data: object;
}

export class EnergyStepView {
  @ApiProperty({ type: 'integer', description: 'The number on the gateway; 0 for the gateway itself', example: 5 })
  DeviceID: number;

  @ApiProperty({ type: 'integer', description: 'When the hour or day begins, in Unix seconds', example: 1795521600 })
  Timestamp: number;

  @ApiProperty({ type: 'integer', description: 'How many reports there are', example: 12 })
  Reports: number;

  @ApiProperty({ required: false, description: 'What was used; absent when no report said so', example: 3 })
  KWh?: number;

  @ApiProperty({ required: false, description: 'The mean of those reported, if any', example: 60.125 })
  Watts?: number;
}

export class EnergyReports {
  @ApiProperty({ type: [EnergyView], required: false, description: 'The reports; without `Step`' })
  Energy?: EnergyView[];

  @ApiProperty({ type: [EnergyStepView], required: false, description: 'The sums; with `Step`' })
  Steps?: EnergyStepView[];
}

const toThousands = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(value * 1000) || 0;

/** The numbers as they are kept: whole ones, the same on every database. */
export const measured = ({ Watts, KWh }: EnergyBody) => ({
  milliwatts: toThousands(Watts),
  wattHours: toThousands(KWh),
});

export const toEnergyView = ({ id, child, timestamp, milliwatts, wattHours, data }: Energy): EnergyView => ({
  PK_Energy: id,
  DeviceID: child,
  Timestamp: timestamp,
  ...(milliwatts === null ? {} : { Watts: milliwatts / 1000 }),
  ...(wattHours === null ? {} : { KWh: wattHours / 1000 }),
  Data: JSON.parse(data) as object,
});
