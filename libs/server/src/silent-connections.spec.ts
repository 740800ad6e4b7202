import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';

import { silentConnections } from './silent-connections.js';

describe('connections on which nobody asks anything', () => {
  it('are ended, and no other', async () => {
    const server = createServer((_, response) => void setTimeout(() => response.end('done'), 1500));
    const endSilent = silentConnections(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const silent = connect(port, '127.0.0.1');
    const ended = new Promise((resolve) => silent.once('close', () => resolve('ended')));
    const asked = fetch(`http://127.0.0.1:${port}`);

    endSilent();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(silent.destroyed).toBe(false);
    endSilent();

    expect(await ended).toBe('ended');
    expect(await (await asked).text()).toBe('done');
    server.close();
    server.closeIdleConnections();
  });
});
