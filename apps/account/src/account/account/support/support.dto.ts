import { ApiProperty } from '@nestjs/swagger';
import { IntField } from '@app/server';

/** The longest grant, in seconds. */
export const LONGEST = 30 * 86_400;

export class PutSupportBody {
  @IntField({
    max: 4_294_967_295,
    description: 'When the grant ends, in Unix seconds: at most 30 days from now; 0 ends it at once',
    example: 1795521600,
  })
  Until: number;
}

export class SupportView {
  @ApiProperty({ type: 'integer', description: 'Unix seconds; 0 without a grant', example: 1795521600 })
  Until: number;
}
