import { report } from '../result.js';
import { startFleet } from './fleet.js';
import { startRelay } from './ours.js';
import { inTurns, medianOf } from './paired.js';
import { cpu } from './proc.js';
import { startSshd } from './sshd.js';

const ROUNDS = 7;
const SECONDS = 4;
const UNITS = 1000;
const AT_ONCE = 16;

/** Tunnels opened, with login and forward, and ended at once, against sshd. */
export async function relayHandshake(): Promise<void> {
  const ours = await startRelay(UNITS);
  const sshd = await startSshd();
  const fleet = await startFleet(UNITS, 2);
  const of = (server: typeof sshd) => async () => {
    const before = cpu(server.pid);
    const count = await fleet.handshakes(server, SECONDS, AT_ONCE);
    return { perSecond: count / SECONDS, ms: (cpu(server.pid) - before) / count };
  };
  const rounds = await inTurns(
    ROUNDS,
    { ours: of(ours), sshd: of(sshd) },
    (each, round) =>
      `relay-handshake ${round}: ${each.ours.perSecond.toFixed(0)} (${each.ours.ms.toFixed(2)} ms CPU each) / ${each.sshd.perSecond.toFixed(0)} (${each.sshd.ms.toFixed(1)} ms) a second`,
  );
  report({
    scenario: 'relay-handshake',
    ours: medianOf(rounds, (each) => each.ours.perSecond),
    yardstick: medianOf(rounds, (each) => each.sshd.perSecond),
    ratio: medianOf(rounds, (each) => each.ours.perSecond / each.sshd.perSecond),
    unit: 'tunnels/s',
  }); // the clients share the processors: what the servers take is told apart
  report({
    scenario: 'relay-handshake, CPU of the server',
    ours: medianOf(rounds, (each) => each.ours.ms),
    yardstick: medianOf(rounds, (each) => each.sshd.ms),
    ratio: medianOf(rounds, (each) => each.sshd.ms / each.ours.ms),
    unit: 'ms a tunnel',
  });
}
