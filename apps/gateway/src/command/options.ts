import { parseArgs } from 'node:util';

export interface Options {
  url: string;
  serial: number;
  mac: string | null;
  oem: number;
  count: number;
  port: number;
  host: string;
  state: string | null;
  interval: number | null;
  upgradeTakes: number;
  tunnel: boolean;
  quiet: boolean;
  csv: boolean;
}

export const usage = `Simulated gateways: each provisions itself, logs in, reports, and serves the house behind it.

  npm run gateway -- [options]

  --url URL        the MMS                                   http://localhost:8080
  --serial N       serial number of the (first) gateway      50000001
  --mac MAC        its MAC address; else made of the serial number
  --oem N          PK_Oem, where units need no import        1
  --count N        so many, numbered from --serial           1
  --port N         port of the first house; 0: none          8180, without when there are more than 20
  --host ADDRESS   where the houses listen                   127.0.0.1
  --state FOLDER   where they keep their keys; without it they forget them
  --interval N     seconds between reports; else as the MMS says
  --upgrade N      seconds that an upgrade of the firmware takes   20
  --tunnel yes|no  whether they can be reached from afar     yes
  --quiet          only figures
  --csv            prints a file for POST /authd/auth/devices/import, and ends
  --help

A line "press SERIAL" on its input presses the button of a gateway; "trip SERIAL DEVICE" lets a sensor behind it
notice something: 8 is the front door, 9 sees motion.`;

/** Throws one plain line for what it does not understand. */
export function optionsOf(args: string[]): Options | 'help' {
  const { values } = parseArgs({
    args,
    options: {
      url: { type: 'string', default: 'http://localhost:8080' },
      serial: { type: 'string', default: '50000001' },
      mac: { type: 'string' },
      oem: { type: 'string', default: '1' },
      count: { type: 'string', default: '1' },
      port: { type: 'string' },
      host: { type: 'string', default: '127.0.0.1' },
      state: { type: 'string' },
      interval: { type: 'string' },
      upgrade: { type: 'string', default: '20' },
      tunnel: { type: 'string', default: 'yes' },
      quiet: { type: 'boolean', default: false },
      csv: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  if (!URL.canParse(values.url)) throw new Error('--url must be an address like http://localhost:8080');
  const count = whole('count', values.count, 1, 1_000_000);
  if (values.mac !== undefined && !/^([0-9a-f]{2}[:-]?){5}[0-9a-f]{2}$/i.test(values.mac)) {
    throw new Error('--mac must be a MAC address');
  }
  if (values.mac !== undefined && count > 1) throw new Error('--mac is for one gateway');
  if (!['yes', 'no'].includes(values.tunnel)) throw new Error('--tunnel must be yes or no');
  return {
    url: values.url.replace(/\/$/, ''),
    serial: whole('serial', values.serial, 1, 1_999_999_999 - count),
    mac: values.mac ?? null,
    oem: whole('oem', values.oem, 0, 2_147_483_647),
    count,
    port: whole('port', values.port ?? (count > 20 ? '0' : '8180'), 0, 65_535),
    host: values.host,
    state: values.state ?? null,
    interval: values.interval === undefined ? null : whole('interval', values.interval, 1, 86_400),
    upgradeTakes: whole('upgrade', values.upgrade, 0, 86_400),
    tunnel: values.tunnel === 'yes',
    quiet: values.quiet,
    csv: values.csv,
  };
}

function whole(name: string, text: string, min: number, max: number): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (number >= min && number <= max) return number;
  throw new Error(`--${name} must be a whole number from ${min} to ${max}`);
}

/** The MAC address of a unit that is not told another: the last digits are its serial number. */
export const macOf = (serial: number): string =>
  `d4:21:22:${(((serial - 50_000_000) % 0x1000000) + 0x1000000).toString(16).slice(-6).match(/../g)!.join(':')}`;
