import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

import { problemItems } from './arguments.js';
import type { ProblemItem } from './problem.js';

/** A plain value as one of our argument classes, held against its rules; arguments it does not know are refused. */
export function checked<Value extends object>(
  type: new () => Value,
  plain: object,
): { value: Value; errors: ProblemItem[] } {
  const value = plainToInstance(type, plain);
  return { value, errors: problemItems(validateSync(value, { whitelist: true, forbidNonWhitelisted: true })) };
}
