import { HttpException } from '@nestjs/common';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

@ApiSchema({ description: 'One argument that was refused, and why' })
export class ProblemItem {
  @ApiProperty({
    description: 'The name of the argument, with dots where it lies inside another',
    example: 'Billing.PK_Country',
  })
  name: string;

  @ApiProperty({ description: 'What is allowed', example: 'must be a whole number' })
  detail: string;
}

@ApiSchema({ description: 'What went wrong, after RFC 9457' })
export class Problem {
  @ApiProperty({ description: 'The kind of problem', example: 'urn:mms:problem:not-found' })
  type: string;

  @ApiProperty({ description: 'The kind of problem in words', example: 'Not found' })
  title: string;

  @ApiProperty({ type: 'integer', description: 'The HTTP status', example: 404 })
  status: number;

  @ApiProperty({ required: false, description: 'What is wrong with this request', example: 'No account 12' })
  detail?: string;

  @ApiProperty({
    required: false,
    description: 'The id of the request, as it stands in the logs',
    example: '4f0c6a7be2d14a39',
  })
  instance?: string;

  @ApiProperty({ required: false, type: [ProblemItem], description: 'Each argument that was refused' })
  errors?: ProblemItem[];
}

const titles: Record<number, string> = {
  400: 'Bad argument',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  408: 'Request timeout',
  409: 'Conflict',
  412: 'Precondition failed',
  413: 'Content too large',
  414: 'URI too long',
  415: 'Unsupported media type',
  429: 'Too many requests',
  431: 'Headers too large',
  500: 'Internal error',
  503: 'Unavailable',
  507: 'Storage full',
};

export const titleOf = (status: number): string => titles[status] ?? 'Problem';

export const typeOf = (status: number): string =>
  `urn:mms:problem:${titleOf(status).toLowerCase().replaceAll(' ', '-')}`;

/** Arguments that are not what they must be. */
export class BadArguments extends HttpException {
  constructor(readonly errors: ProblemItem[]) {
    super(errors.map(({ name, detail }) => `${name} ${detail}`).join('; '), 400);
  }
}

/** One argument that is not what it must be. */
export const badArgument = (name: string, detail: string) => new BadArguments([{ name, detail }]);

/** Come again, after so many seconds. */
export class TryLater extends HttpException {
  constructor(
    message: string,
    readonly retryAfter: number,
  ) {
    super(message, 503);
  }
}

/** Somebody else has changed it since it was read. */
export class Stale extends HttpException {
  constructor() {
    super('It has been changed since it was read; read it again', 412);
  }
}
