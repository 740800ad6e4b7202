const BOUNDARY = 'picture';

/** What goes before a series of pictures over HTTP. */
export const seriesType = `multipart/x-mixed-replace; boundary=${BOUNDARY}`;

/** One picture of a series. */
export const partOf = (picture: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`--${BOUNDARY}\r\ncontent-type: image/jpeg\r\ncontent-length: ${picture.length}\r\n\r\n`),
    picture,
    Buffer.from('\r\n'),
  ]);

/** A series of pictures as a file, which begins with the HTTP header that it is to be answered with. */
export const clipOf = (pictures: Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${seriesType}\r\n\r\n`),
    ...pictures.map(partOf),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);
