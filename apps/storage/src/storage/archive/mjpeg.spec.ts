import { once } from 'node:events';
import { Readable } from 'node:stream';

import { mjpegOf } from './mjpeg.js';

const HEADER = 'HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=cam\r\n\r\n';

describe('a stream of pictures', () => {
  it('leaves no file open when it is given up before its first picture', async () => {
    const file = Readable.from([Buffer.from(`${HEADER}--cam\r\n\r\nJPEG`)], { objectMode: false });
    const stream = await mjpegOf(file);

    await once(stream.destroy(), 'close');
    expect(file.destroyed).toBe(true);
  });
});
