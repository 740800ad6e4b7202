import { startChild } from '../child.js';
import { report } from '../result.js';
import type { Load } from './load.js';
import { load } from './load.js';
import { openTunnel } from './openssh.js';
import { startRelay } from './ours.js';
import { inTurns, medianOf } from './paired.js';
import { startSshd } from './sshd.js';

const ROUNDS = 7;
const SECONDS = 4;
const CONNECTIONS = 50;

/** Small requests through the relay, against sshd that does not wait, alone and behind undici's `dispatch`; and sshd as it is. */
export async function relaySmall(): Promise<void> {
  const ours = await startRelay(1);
  const [sshd, asItIs] = [await startSshd({ noDelay: true }), await startSshd()];
  const gateway = await startChild('relay/gateway-server');
  const target = await gateway.ask<number>('port');
  await openTunnel(ours, 0, target);
  const forwarded = await openTunnel(sshd, 0, target);
  const waiting = await openTunnel(asItIs, 0, target);
  const front = await startChild('relay/front-dispatch', { TARGET: String(forwarded.port) });
  const frontPort = await front.ask<number>('port');
  const of = (port: number) => () => load(`http://127.0.0.1:${port}/small`, CONNECTIONS, SECONDS);
  const rounds = await inTurns<'ours' | 'dispatch' | 'sshd' | 'waiting', Load>(
    ROUNDS,
    {
      ours: () => load(ours.at(0, '/small'), CONNECTIONS, SECONDS, ours.headers),
      dispatch: of(frontPort),
      sshd: of(forwarded.port),
      waiting: of(waiting.port),
    },
    (each, round) =>
      `relay-small ${round}: ${Object.entries(each)
        .map(([name, { perSecond, p99 }]) => `${name} ${perSecond.toFixed(0)}/s p99 ${p99.toFixed(1)} ms`)
        .join(', ')}`,
  );
  for (const yardstick of ['dispatch', 'sshd', 'waiting'] as const) {
    report({
      scenario: `relay-small of ${{ dispatch: 'dispatch and sshd', sshd: 'sshd', waiting: 'sshd as it is' }[yardstick]}`,
      ours: medianOf(rounds, (each) => each.ours.perSecond),
      yardstick: medianOf(rounds, (each) => each[yardstick].perSecond),
      ratio: medianOf(rounds, (each) => each.ours.perSecond / each[yardstick].perSecond),
      p50: medianOf(rounds, (each) => each.ours.p50),
      p99: medianOf(rounds, (each) => each.ours.p99),
      yardstickP99: medianOf(rounds, (each) => each[yardstick].p99),
      unit: 'requests/s',
    });
  }
}
