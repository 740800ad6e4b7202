import type { Stream } from './stream.js';
import { headers } from './stream.js';

/** Milliseconds between two comments, by which both sides notice that the other has gone. */
const ALIVE_EVERY = 15_000;

/** Who does not read is cut off when so many bytes wait. */
const MOST_WAITING = 256 * 1024;

/** What changes in the house, as it happens: server-sent events. */
export const events: Stream = ({ house }, _, response) => {
  response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
  const write = (text: string) => {
    response.write(text);
    if (response.writableLength > MOST_WAITING) response.destroy();
  };
  write(`: ${house.devices.length} devices\n\n`);
  const alive = setInterval(() => write(':\n\n'), ALIVE_EVERY);
  const unwatch = house.onChange(({ device, variable, value }) => {
    const data = JSON.stringify({ device: device.id, service: variable.service, variable: variable.name, value });
    write(`id: ${house.dataVersion}\nevent: change\ndata: ${data}\n\n`);
  });
  response.once('close', () => {
    clearInterval(alive);
    unwatch();
  });
};
