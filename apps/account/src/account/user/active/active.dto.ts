import { FlagField } from '@app/server';

export class PutActiveBody {
  @FlagField({ description: 'Whether the user may log in', example: false })
  Active: boolean;
}
