import type { ArgumentMetadata, ExecutionContext, PipeTransform } from '@nestjs/common';
import { Body, createParamDecorator, Param, Query, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { FastifyInstance } from 'fastify';

import { streamOf } from './files.js';
import { readJson } from './json-body.js';
import { lookUpMetadataOnce } from './metadata-once.js';
import type { ProblemItem } from './problem.js';
import { badArgument, BadArguments, toldName } from './problem.js';
import { Remembered } from './remembered.js';

lookUpMetadataOnce();

class ArgumentsPipe extends ValidationPipe {
  /** The classes of arguments that may all be left out: where nothing is sent, there is nothing to look at. */
  private readonly optional = new WeakSet<object>();

  constructor(strict: boolean) {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: strict,
      exceptionFactory: (errors) => new BadArguments(problemItems(errors)),
    });
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw badArgument('body', 'must be an object');
    }
    const { metatype } = metadata;
    const isEmpty = metatype !== undefined && Object.keys(value).length === 0;
    if (isEmpty && this.optional.has(metatype)) return Promise.resolve(new metatype());
    const checked = super.transform({ ...value }, metadata) as Promise<unknown>;
    if (isEmpty) void checked.then(() => this.optional.add(metatype)).catch(() => undefined);
    return checked.catch((error: unknown) => {
      // what takes a body apart calls itself at each level
      throw error instanceof RangeError ? badArgument('body', 'is nested too deeply') : error;
    });
  }
}

const lenient = new ArgumentsPipe(false);
const strict = new ArgumentsPipe(true);

/** The arguments of a documented GET. Others are ignored, as they always were. */
export const QueryArguments = () => Query(lenient);

/** As `QueryArguments`, of a request that programs make again and again with the same ones: those are checked once. */
export const PolledArguments = () => Query(new Remembered(lenient));

/** The arguments of a GET of our own: others are refused. */
export const StrictQuery = () => Query(strict);

/** The arguments of a documented POST or PUT, of its JSON, form or query. Others are ignored, as they always were. */
export const BodyArguments = () => Body(lenient);

/** JSON that comes as a form: some gateways name the wrong type. */
const jsonInForm: PipeTransform<unknown, unknown> = {
  transform(value) {
    const [key, ...others] = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    if (key === undefined || others.length > 0 || !key.trimStart().startsWith('{')) return value;
    try {
      return readJson(key);
    } catch {
      throw badArgument('body', 'is neither JSON nor a form');
    }
  },
};

/** As `BodyArguments`, also where the body is JSON whatever its type says. */
export const JsonBodyArguments = () => Body(jsonInForm, lenient);

/** All that came with a POST or PUT, unchecked and beside `BodyArguments`: for what is kept as it was sent. */
export const SentArguments = createParamDecorator(
  (_: unknown, context: ExecutionContext): object => context.switchToHttp().getRequest<{ body: object }>().body,
);

/** The arguments of a POST or PUT of our own: others are refused. */
export const StrictBody = () => Body(strict);

/**
 * As `StrictBody`, where requests come all the time and most bodies are seen to be right at a glance: what `isPlain` lets
 * through, the rules of the arguments would let through unchanged.
 */
export const PlainBody = (isPlain: (body: object) => boolean) =>
  Body({
    transform: (value: unknown, metadata: ArgumentMetadata) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) && isPlain(value)
        ? value
        : strict.transform(value, metadata),
  });

/** What a POST or PUT has in its query counts as its body, and gives way to it. */
export function addQueryToBody(http: FastifyInstance): void {
  http.addHook('preValidation', (request, _, done) => {
    if (request.method === 'POST' || request.method === 'PUT') {
      const { body } = request;
      if (body === undefined || body === null) request.body = { ...(request.query as object) };
      else if (typeof body === 'object' && !Array.isArray(body) && !streamOf(request)) {
        request.body = { ...(request.query as object), ...body };
      }
    }
    done();
  });
}

/** What a check of arguments has found, item by item. */
export function problemItems(errors: ValidationError[], prefix = ''): ProblemItem[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const name = toldName(prefix + property);
    const own = Object.entries(constraints).map(([kind, text]) => ({
      name,
      detail: kind === 'whitelistValidation' ? 'is not an argument of this request' : text,
    }));
    return [...own.slice(0, 1), ...problemItems(children, `${name}.`)];
  });
}

const positive: PipeTransform<string, number> = {
  transform(value, { data }) {
    const id = /^\d{1,10}$/.test(value) ? Number(value) : NaN;
    if (!(id <= 4_294_967_295)) throw badArgument(String(data), 'must be a whole number');
    return id;
  },
};

/** An id in the path. */
export const PathId = (name: string) => Param(name, positive);
