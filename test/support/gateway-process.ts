import { spawn } from 'node:child_process';

export interface GatewayProcess {
  /** Everything that it has said so far. */
  output(): string;
  press(serial: number): void;
  trip(serial: number, device: number): void;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** Simulated gateways as a process of their own. Needs a build. */
export function startGateway(options: Record<string, string | number>): GatewayProcess {
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = spawn(process.execPath, ['dist/apps/gateway/src/main.js', ...args], {
    env: { PATH: process.env.PATH },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (written += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    output: () => written,
    press: (serial) => child.stdin.write(`press ${serial}\n`),
    trip: (serial, device) => child.stdin.write(`trip ${serial} ${device}\n`),
    kill: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
