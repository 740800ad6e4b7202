import { NotFoundException } from '@nestjs/common';

/** What lies in an account out of reach does not exist, under the name that it was asked for by. */
export const toldAs = <T>(message: string, check: Promise<T>): Promise<T> =>
  check.catch((error: unknown) => {
    throw error instanceof NotFoundException ? new NotFoundException(message) : error;
  });
