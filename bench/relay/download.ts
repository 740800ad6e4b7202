import { startChild } from '../child.js';
import { report } from '../result.js';
import { openTunnel } from './openssh.js';
import { startRelay } from './ours.js';
import { inTurns, medianOf } from './paired.js';
import { read } from './read.js';
import { startSshd } from './sshd.js';

const ROUNDS = 7;
const BYTES = 200_000_000;

/** 200 MB through OpenSSH's client and the relay, against the same client and sshd, without and with Node's proxy in front. */
export async function relayDownload(): Promise<void> {
  const ours = await startRelay(1);
  const sshd = await startSshd();
  const gateway = await startChild('relay/gateway-server');
  const target = await gateway.ask<number>('port');
  await openTunnel(ours, 0, target);
  const forwarded = await openTunnel(sshd, 0, target);
  const proxy = await startChild('relay/front-proxy', { TARGET: String(forwarded.port) });
  const proxyPort = await proxy.ask<number>('port');
  const path = `/download/${BYTES}`;
  const speed = async (url: string, headers = {}) => {
    const { bytes, seconds } = await read(url, headers).done;
    return bytes / 1e6 / seconds;
  };
  const rounds = await inTurns(
    ROUNDS,
    {
      ours: () => speed(ours.at(0, path), ours.headers),
      sshd: () => speed(`http://127.0.0.1:${forwarded.port}${path}`),
      proxy: () => speed(`http://127.0.0.1:${proxyPort}${path}`),
    },
    (each, round) =>
      `relay-download ${round}: ${each.ours.toFixed(0)} / sshd ${each.sshd.toFixed(0)}, with a proxy ${each.proxy.toFixed(0)} MB/s`,
  );
  const speedOf = medianOf(rounds, (each) => each.ours);
  for (const yardstick of ['sshd', 'proxy'] as const) {
    report({
      scenario: yardstick === 'sshd' ? 'relay-download' : 'relay-download of a proxy before sshd',
      ours: speedOf,
      yardstick: medianOf(rounds, (each) => each[yardstick]),
      ratio: medianOf(rounds, (each) => each.ours / each[yardstick]),
      unit: 'MB/s',
    });
  }
}
