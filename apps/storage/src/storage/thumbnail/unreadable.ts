import { HttpException } from '@nestjs/common';

/** No thumbnail can be made of a file, now or ever: the file stays as it is. */
export class Unreadable extends HttpException {
  constructor(message: string) {
    super(message, 415);
  }
}
