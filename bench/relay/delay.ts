import { startChild } from '../child.js';
import { report } from '../result.js';
import { openTunnel } from './openssh.js';
import { startRelay } from './ours.js';
import { inTurns, medianOf } from './paired.js';
import { read } from './read.js';
import type { SshServer } from './sshd.js';
import { startSshd } from './sshd.js';

const ROUNDS = 7;
const BYTES = 200_000_000;
const HALF_MS = 50;

/** One download from a gateway 100 ms away, against sshd. */
export async function relayDelay(): Promise<void> {
  const ours = await startRelay(1);
  const sshd = await startSshd({ noDelay: true });
  const gateway = await startChild('relay/gateway-server');
  const target = await gateway.ask<number>('port');
  await openTunnel(await faraway(ours), 0, target);
  const { port } = await openTunnel(await faraway(sshd), 0, target);
  const speed = async (url: string, headers = {}) => {
    const { bytes, seconds } = await read(url, headers).done;
    return bytes / 1e6 / seconds;
  };
  const rounds = await inTurns(
    ROUNDS,
    {
      ours: () => speed(ours.at(0, `/download/${BYTES}`), ours.headers),
      sshd: () => speed(`http://127.0.0.1:${port}/download/${BYTES}`),
    },
    (each, round) => `relay-delay ${round}: ${each.ours.toFixed(1)} / ${each.sshd.toFixed(1)} MB/s`,
  );
  report({
    scenario: 'relay-delay',
    ours: medianOf(rounds, (each) => each.ours),
    yardstick: medianOf(rounds, (each) => each.sshd),
    ratio: medianOf(rounds, (each) => each.ours / each.sshd),
    unit: 'MB/s',
  });
}

async function faraway(server: SshServer): Promise<SshServer> {
  const line = await startChild('relay/delay-proxy', { TARGET: String(server.port), HALF_MS: String(HALF_MS) });
  return { ...server, port: await line.ask<number>('port') };
}
