import { photograph } from '../../camera/camera.js';
import { partOf, seriesType } from '../../camera/clip.js';
import type { Stream } from './stream.js';
import { headers } from './stream.js';

/** Milliseconds between two pictures. */
const PACE = 250;

/** What the camera sees: a JPEG after the other. Who reads slowly sees fewer of them. */
export const video: Stream = ({ house }, _, response) => {
  response.writeHead(200, { ...headers, 'content-type': seriesType });
  const show = () => response.write(partOf(photograph(house)));
  show();
  const next = setInterval(() => {
    if (!response.writableNeedDrain) show();
  }, PACE);
  response.once('close', () => clearInterval(next));
};
