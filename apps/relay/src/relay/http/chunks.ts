import { Transform } from 'node:stream';

/** A body of unknown length as it is sent (RFC 9112, 7.1). */
export const chunks = (): Transform =>
  new Transform({
    transform(chunk: Buffer, _, done) {
      if (chunk.length > 0) {
        this.push(`${chunk.length.toString(16)}\r\n`, 'latin1');
        this.push(chunk);
        this.push('\r\n', 'latin1');
      }
      done();
    },
    flush(done) {
      done(null, '0\r\n\r\n');
    },
  });
