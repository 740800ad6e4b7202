import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

import { problemItems } from './arguments.js';
import type { ProblemItem } from './problem.js';

/**
 * A plain value as one of our argument classes, held against its rules; arguments it does not know are refused, or left
 * out when it is not strict.
 */
export function checked<Value extends object>(
  type: new () => Value,
  plain: object,
  strict = true,
): { value: Value; errors: ProblemItem[] } {
  const value = plainToInstance(type, plain);
  return { value, errors: problemItems(validateSync(value, { whitelist: true, forbidNonWhitelisted: strict })) };
}
