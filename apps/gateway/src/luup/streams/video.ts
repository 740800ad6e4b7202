import { picture } from '../picture.js';
import type { Stream } from './stream.js';
import { headers } from './stream.js';

/** Milliseconds between two pictures. */
const PACE = 250;

const part = Buffer.concat([
  Buffer.from(`--picture\r\ncontent-type: image/jpeg\r\ncontent-length: ${picture.length}\r\n\r\n`),
  picture,
  Buffer.from('\r\n'),
]);

/** What the camera sees: a JPEG after the other. Who reads slowly sees fewer of them. */
export const video: Stream = (_, __, response) => {
  response.writeHead(200, { ...headers, 'content-type': 'multipart/x-mixed-replace; boundary=picture' });
  response.write(part);
  const next = setInterval(() => {
    if (!response.writableNeedDrain) response.write(part);
  }, PACE);
  response.once('close', () => clearInterval(next));
};
