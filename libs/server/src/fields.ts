import { applyDecorators } from '@nestjs/common';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  isEmail,
  IsIn,
  IsInt,
  IsObject,
  IsNumber,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
} from 'class-validator';
import { ArrayMaxSize, ValidateIf, ValidateNested } from 'class-validator';

interface FieldOptions {
  optional?: boolean;
  description?: string;
  example?: unknown;
  default?: unknown;
}

/** The largest id of 32 bits. */
const LARGEST = 2_147_483_647;

/** Absent is allowed, null is not. */
const absentOr = (optional: boolean | undefined) =>
  optional ? [ValidateIf((_, value: unknown) => value !== undefined)] : [];

const documented = (schema: ApiPropertyOptions, { optional, description, example, default: fallback }: FieldOptions) =>
  ApiProperty({
    ...schema,
    description,
    required: !optional,
    ...(example === undefined ? {} : { example }),
    ...(fallback === undefined ? {} : { default: fallback }),
  } as ApiPropertyOptions);

/** A query string's digits become a number; everything else stays what it is, to be refused. */
const toInteger = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^[+-]?\d{1,15}$/.test(value) ? Number(value) : value;

interface IntFieldOptions extends FieldOptions {
  min?: number;
  max?: number;
}

/** A whole number; numeric strings are accepted. */
export const IntField = ({ min = 0, max = LARGEST, ...options }: IntFieldOptions = {}) =>
  applyDecorators(
    documented({ type: 'integer', minimum: min, maximum: max }, options),
    Transform(toInteger),
    IsInt({ message: 'must be a whole number' }),
    Min(min, { message: `must be at least ${min}` }),
    Max(max, { message: `must be at most ${max}` }),
    ...absentOr(options.optional),
  );

const toNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^[+-]?\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : value;

/** A number that need not be whole; numeric strings are accepted. */
export const NumberField = ({ min, max, ...options }: FieldOptions & { min: number; max: number }) =>
  applyDecorators(
    documented({ type: 'number', minimum: min, maximum: max }, options),
    Transform(toNumber),
    IsNumber({}, { message: 'must be a number' }),
    Min(min, { message: `must be at least ${min}` }),
    Max(max, { message: `must be at most ${max}` }),
    ...absentOr(options.optional),
  );

interface TextFieldOptions extends FieldOptions {
  length: number;
  min?: number;
  pattern?: { matches: RegExp; message: string };
}

const textWithout = (unwanted: RegExp, defaultMessage: string) =>
  ValidateBy({
    name: 'plainText',
    validator: {
      validate: (value: unknown) => typeof value !== 'string' || (value.isWellFormed() && !unwanted.test(value)),
      defaultMessage: () => defaultMessage,
    },
  });

/** A kind of text: what it must consist of, and as the document says it. */
interface Plain {
  check: PropertyDecorator;
  pattern: string;
}

const plainText: Plain = {
  check: textWithout(/\p{Cc}/u, 'must not contain control characters or broken Unicode'),
  pattern: '^[^\\u0000-\\u001F\\u007F-\\u009F]*$',
};
const plainLines: Plain = {
  check: textWithout(
    /[^\P{Cc}\t\r\n]/u,
    'must not contain control characters, but for line breaks and tabs, or broken Unicode',
  ),
  pattern: '^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]*$',
};

const textField = (plain: Plain, { length, min = 0, pattern, ...options }: TextFieldOptions) =>
  applyDecorators(
    documented(
      { type: 'string', maxLength: length, pattern: plain.pattern, ...(min > 0 ? { minLength: min } : {}) },
      options,
    ),
    IsString({ message: 'must be text' }),
    MinLength(min, { message: `must have at least ${min} characters` }),
    MaxLength(length, { message: `must have at most ${length} characters` }),
    plain.check,
    ...(pattern ? [Matches(pattern.matches, { message: pattern.message })] : []),
    ...absentOr(options.optional),
  );

/** Text of one line. */
export const TextField = (options: TextFieldOptions) => textField(plainText, options);

/** Text of many lines. */
export const LongTextField = (options: TextFieldOptions) => textField(plainLines, options);

/** A name to log in with; kept and compared in lower case. */
export const UsernameField = (options: FieldOptions = {}) =>
  TextField({
    length: 128,
    min: 2,
    pattern: {
      matches: /^[^\s/?#%\p{C}]*$/u,
      message: 'must not contain blanks, control characters or any of / ? # %',
    },
    ...options,
  });

/** The library's check breaks on half a character. */
const emailAddress = ValidateBy({
  name: 'emailAddress',
  validator: {
    validate: (value: unknown) => typeof value === 'string' && value.isWellFormed() && isEmail(value),
    defaultMessage: () => 'must be an e-mail address',
  },
});

export const EmailField = (options: FieldOptions = {}) =>
  applyDecorators(
    documented({ type: 'string', format: 'email', maxLength: 254 }, options),
    IsString({ message: 'must be text' }),
    MaxLength(254, { message: 'must have at most 254 characters' }),
    emailAddress,
    ...absentOr(options.optional),
  );

const httpUrl = ValidateBy({
  name: 'httpUrl',
  validator: {
    validate: (value: unknown) => {
      if (typeof value !== 'string' || !URL.canParse(value)) return false;
      const { protocol, username, password } = new URL(value);
      return /^https?:$/.test(protocol) && username === '' && password === '';
    },
    defaultMessage: () => 'must be an http or https address without a user',
  },
});

/** An address of the web, in which nobody's password stands. */
export const HttpUrlField = ({ length = 512, ...options }: FieldOptions & { length?: number } = {}) =>
  applyDecorators(TextField({ length, ...options }), httpUrl);

const flags = new Map<unknown, boolean>([
  ['1', true],
  ['true', true],
  [1, true],
  ['0', false],
  ['false', false],
  [0, false],
]);

/** 1 or 0, true or false. */
export const FlagField = (options: FieldOptions = {}) =>
  applyDecorators(
    documented({ type: 'boolean' }, options),
    Transform(({ value }: { value: unknown }) => flags.get(value) ?? value),
    IsBoolean({ message: 'must be 1 or 0' }),
    ...absentOr(options.optional),
  );

/** One of the words, whatever its case. */
export const ChoiceField = (words: readonly string[], options: FieldOptions = {}) =>
  applyDecorators(
    documented({ type: 'string', enum: [...words] }, options),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? (words.find((word) => word.toLowerCase() === value.toLowerCase()) ?? value) : value,
    ),
    IsIn(words, { message: `must be one of ${words.join(', ')}` }),
    ...absentOr(options.optional),
  );

/** An object with fields of its own. */
export const ObjectField = (type: () => new () => object, options: FieldOptions = {}) =>
  applyDecorators(
    documented({ type: type() }, options),
    // the next would let lists through
    IsObject({ message: 'must be an object' }),
    ValidateNested({ message: 'must be an object' }),
    Type(type),
    ...absentOr(options.optional),
  );

/** A list of objects with fields of their own. */
export const ListField = (type: () => new () => object, { max, ...options }: FieldOptions & { max: number }) =>
  applyDecorators(
    documented({ type: [type()], maxItems: max }, options),
    IsArray({ message: 'must be a list' }),
    ArrayMaxSize(max, { message: `must have at most ${max} items` }),
    IsObject({ each: true, message: 'must be a list of objects' }),
    ValidateNested({ each: true, message: 'must be a list of objects' }),
    Type(type),
    ...absentOr(options.optional),
  );

function toIntegers(value: unknown): unknown {
  const list = typeof value === 'string' ? value.split(',').filter((item) => item !== '') : [value].flat();
  return list.map((item) => toInteger({ value: item }));
}

/** A list of whole numbers; as text they are separated by commas, and one may stand alone. */
export const IntListField = ({
  max,
  largest = LARGEST,
  ...options
}: FieldOptions & { max: number; largest?: number }) =>
  applyDecorators(
    documented({ type: 'array', items: { type: 'integer', minimum: 0, maximum: largest }, maxItems: max }, options),
    Transform(({ value }: { value: unknown }) => toIntegers(value)),
    IsArray({ message: 'must be a list of whole numbers' }),
    ArrayMaxSize(max, { message: `must have at most ${max} items` }),
    IsInt({ each: true, message: 'must be a list of whole numbers' }),
    Min(0, { each: true, message: 'must be a list of numbers from 0' }),
    Max(largest, { each: true, message: `must be a list of numbers to ${largest}` }),
    ...absentOr(options.optional),
  );

/** Where a page begins: the number of rows before it. */
export const PageStart = () =>
  applyDecorators(IntField({ optional: true, description: 'How many rows to leave out at the beginning', default: 0 }));

/** How many rows a page has; more than the largest page is taken as the largest. */
export const PageSize = ({ largest, fallback, note = '' }: { largest: number; fallback?: number; note?: string }) =>
  applyDecorators(
    ApiProperty({
      type: 'integer',
      minimum: 0,
      required: false,
      ...(fallback === undefined ? {} : { default: fallback }),
      description: `How many rows to answer; more than ${largest} counts as ${largest}.${note ? ` ${note}` : ''}`,
    }),
    Transform(toInteger),
    Transform(({ value }: { value: unknown }) =>
      Number.isInteger(value) && (value as number) > largest ? largest : value,
    ),
    IsInt({ message: 'must be a whole number' }),
    Min(0, { message: 'must be at least 0' }),
    ...absentOr(true),
  );
