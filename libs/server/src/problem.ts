import { HttpException } from '@nestjs/common';

/** One argument that was refused, and what is allowed. */
export interface ProblemItem {
  /** With dots where it lies inside another: `Billing.PK_Country`. */
  name: string;
  detail: string;
}

/** What went wrong, after RFC 9457. Its schema is the `Problem` of every OpenAPI document of ours. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  /** The id of the request, as it stands in the log. */
  instance?: string;
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
  416: 'Range not satisfiable',
  422: 'Unprocessable content',
  429: 'Too many requests',
  431: 'Headers too large',
  500: 'Internal error',
  502: 'Bad gateway',
  503: 'Unavailable',
  504: 'Gateway timeout',
  507: 'Storage full',
};

export const titleOf = (status: number): string => titles[status] ?? 'Problem';

export const typeOf = (status: number): string =>
  `urn:mms:problem:${titleOf(status).toLowerCase().replaceAll(' ', '-')}`;

/** Of what is wrong with a request, so much is told: one by one, and in a sentence. */
const MOST = 1000;
const IN_WORDS = 20;
const LONGEST_NAME = 256;

/** A name that may be the caller's own, as it is told. */
export const toldName = (name: string): string => name.slice(0, LONGEST_NAME).replaceAll(/\p{Cc}/gu, '?');

/** Arguments that are not what they must be. */
export class BadArguments extends HttpException {
  readonly errors: ProblemItem[];

  constructor(errors: ProblemItem[]) {
    const told = errors.slice(0, MOST).map(({ name, detail }) => ({ name: toldName(name), detail }));
    const words = told.slice(0, IN_WORDS).map(({ name, detail }) => `${name} ${detail}`);
    super(words.join('; '), 400);
    this.errors = told;
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

/** Too much of it; come again after so many seconds. */
export class TooMany extends HttpException {
  constructor(
    message: string,
    readonly retryAfter: number,
    /** How much of it is allowed. */
    readonly limit?: number,
  ) {
    super(message, 429);
  }
}

/** Somebody else has changed it since it was read. */
export class Stale extends HttpException {
  constructor() {
    super('It has been changed since it was read; read it again', 412);
  }
}
