import { ApiProperty } from '@nestjs/swagger';
import type { UsageDay } from '@app/database';
import { ChoiceField, IntField, PageSize, PageStart } from '@app/server';

const LATEST = 4_294_967_295;

class Period {
  @IntField({ optional: true, max: LATEST, description: 'Unix seconds: from the day, UTC, on which that lies' })
  From?: number;

  @IntField({ optional: true, max: LATEST, description: 'Unix seconds: to the day, UTC, on which that lies' })
  To?: number;
}

export class UsageQuery extends Period {
  /** The document prints it in Cyrillic letters, which look the same. */
  @IntField({ optional: true, max: LATEST, description: '`To`, as the document spells it: in Cyrillic letters' })
  '\u0422\u043e'?: number;
}

export class UsageView {
  @ApiProperty({ description: 'Bytes, in both directions', example: '12345' })
  Usage: string;
}

export class UsageDaysQuery extends Period {
  @PageStart()
  Start?: number;

  @PageSize({ largest: 400, fallback: 31 })
  Count?: number;

  @ChoiceField(['Asc', 'Desc'], { optional: true, description: 'By day', default: 'Desc' })
  Sort?: 'Asc' | 'Desc';
}

export class UsageDayView {
  @ApiProperty({ format: 'date', description: 'The day, UTC', example: '2026-11-26' })
  Day: string;

  @ApiProperty({ description: 'Bytes by remote access, in both directions', example: '10345' })
  Ra: string;

  @ApiProperty({ description: 'Bytes of camera pictures, in both directions', example: '2000' })
  Camera: string;
}

export class UsageDays {
  @ApiProperty({ type: [UsageDayView], description: 'Days on which there was any' })
  Days: UsageDayView[];
}

export const toUsageDayView = ({ day, raBytes, cameraBytes }: UsageDay): UsageDayView => ({
  Day: new Date(day * 86_400_000).toISOString().slice(0, 10),
  Ra: String(raBytes),
  Camera: String(cameraBytes),
});
