import { addressMatcher } from './addresses.js';

/** One environment variable: what it means, what it is without being set, how its text is read. */
interface Setting<Value> {
  about: string;
  default: Value;
  parse(text: string): Value;
  /** May also come from a file named by NAME_FILE. */
  secret?: true;
}

const complain = (text: string): never => {
  throw new Error(text);
};

const text = (about: string, fallback: string): Setting<string> => ({
  about,
  default: fallback,
  parse: (value) => value,
});

const number = (about: string, fallback: number, min: number, max: number): Setting<number> => ({
  about,
  default: fallback,
  parse(value) {
    const parsed = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
    return parsed >= min && parsed <= max ? parsed : complain(`must be a whole number from ${min} to ${max}`);
  },
});

const list = (about: string, fallback: string[]): Setting<string[]> => ({
  about,
  default: fallback,
  parse: (value) =>
    value
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
});

/** Addresses and networks; a wrong one is said at the start and not when it is first needed. */
const networks = (about: string): Setting<string[]> => ({
  about,
  default: [],
  parse(value) {
    const given = list('', []).parse(value);
    try {
      addressMatcher(given);
    } catch {
      return complain('must be addresses and networks: 10.0.0.0/8');
    }
    return given;
  },
});

const choice = <Word extends string>(
  about: string,
  fallback: Word | null,
  words: readonly Word[],
): Setting<Word | null> => ({
  about,
  default: fallback,
  parse: (value) => words.find((word) => word === value) ?? complain(`must be one of ${words.join(', ')}`),
});

const url = (about: string, schemes: string[]): Setting<string | null> => ({
  about,
  default: null,
  parse(value) {
    const fits = schemes.some((scheme) => value.startsWith(scheme) && value.length > scheme.length);
    return fits ? value : complain(`must begin with ${schemes.join(' or ')}`);
  },
});

/** An origin as browsers write it; `null` and `*` are none. */
function toOrigin(value: string): string {
  const origin = URL.canParse(value) ? new URL(value).origin : 'null';
  return origin === value.toLowerCase().replace(/\/$/, '') && /^https?:/.test(origin)
    ? origin
    : complain('must be origins: https://app.example.com');
}

/** Every environment variable of the server; `docs/configuration.md` is generated from this list. */
export const settings = {
  HOST: text('The address to listen on', '127.0.0.1'),
  PORT: number('The port of the API', 8080, 0, 65535),
  SSH_PORT: number('The port to which gateways open their tunnels', 2222, 0, 65535),
  RELAY_PORT: {
    about: 'A second port of the API, at which browsers see the pages of gateways; default: none, in the demo 8081',
    default: null as number | null,
    parse: (value: string) => number('', 0, 0, 65535).parse(value),
  },
  MMS_RELAY_NAME: text(
    '`host` or `host:port` at which browsers see the pages of gateways, and nothing else that matters: pages of gateways can do there what they like; default: none, in the demo 127.0.0.1 and RELAY_PORT',
    '',
  ),
  MMS_RELAY_SERVER: number('PK_Server (`config?Server=1`) of the relay that this process is: 9 or 10', 9, 1, 1_000_000),
  MMS_RELAY_HOP: text('`host:port` at which other relays reach this one, where there are several', ''),
  MMS_TUNNELS: number('Tunnels that this process holds at most', 10_000, 1, 1_000_000),
  MMS_TUNNEL_RSA_SHA1: choice('Whether tunnels may be opened with RSA keys that sign with SHA-1', null, [
    'yes',
    'no',
  ] as const),
  MMS_CAMERA_PATHS: list('Paths on gateways, `*` for anything, that are counted as pictures of cameras', [
    '*id=request_image*',
    '*/camera/*',
    '*.mjpg*',
  ]),
  ALLOWED_ORIGINS: {
    about: 'Origins (`https://app.example.com`) whose pages may use the API and the relay in browsers',
    default: [] as string[],
    parse: (value: string) => list('', []).parse(value).map(toOrigin),
  },
  TLS_CERT: list(
    'Files in PEM, each with a certificate and those above it: with them PORT speaks HTTPS; which one is shown follows from the name that is asked for, else the first',
    [],
  ),
  TLS_KEY: list('Files in PEM with the private keys of TLS_CERT, in the same order', []),
  VAR_DIR: text('Where the embedded database and other files lie', 'var'),
  DATABASE_URL: {
    ...url('`mariadb://user:password@host/name`, `mysql://…` or `sqlite:path`; without it the demo is served', [
      'sqlite:',
      'mariadb://',
      'mysql://',
    ]),
    secret: true,
  },
  REDIS_URL: {
    ...url('`redis://…`: rate limits for all instances together, and news between them at once', [
      'redis://',
      'rediss://',
    ]),
    secret: true,
  },
  STORAGE_URL: {
    ...url(
      '`s3://bucket/folder?region=…&endpoint=https://…&path-style=yes`: where files lie; without it in `VAR_DIR`/files',
      ['s3://'],
    ),
  },
  STORAGE_ACCESS_KEY: {
    ...text('The id of the key for STORAGE_URL; without it those are taken that the AWS SDK finds', ''),
    secret: true,
  },
  STORAGE_SECRET_KEY: { ...text('The key for STORAGE_URL', ''), secret: true },
  MMS_STORAGE_LINKS: choice(
    'Whether whoever reads a file is sent on to the storage of STORAGE_URL, by a link that is good for a minute',
    null,
    ['yes', 'no'] as const,
  ),
  SMTP_URL: {
    ...url(
      '`smtp://user:password@host:port` or `smtps://…`; without it mails wait, in the demo they go to `VAR_DIR`/mail',
      ['smtp://', 'smtps://'],
    ),
    secret: true,
  },
  MMS_MAIL_FROM: text('The sender of mails', 'MMS <no-reply@localhost>'),
  TRUSTED_PROXIES: list('Addresses or networks of proxies whose X-Forwarded-For is believed', []),
  MMS_SECRET: {
    about:
      'Seals the keys in the database; 32 or more random characters. Whoever has it and the database can sign in as anyone',
    default: null as string | null,
    parse: (value: string) => (value.length >= 32 ? value : complain('must have at least 32 characters')),
    secret: true,
  },
  MMS_PUBLIC_NAME: text('`host` or `host:port` at which clients reach this deployment; default: HOST and PORT', ''),
  MMS_DEPLOYED_HOSTS: list("Host names whose requests are answered as the vendor's service did, `*.` for all below", [
    '*.mios.com',
  ]),
  MMS_LOG_LEVEL: choice('How much is logged; default: info, in the demo warn', null, [
    'fatal',
    'error',
    'warn',
    'info',
    'debug',
    'silent',
  ] as const),
  MMS_REQUEST_LIMIT: number(
    'Requests a minute that this process answers to one user or gateway, or, of those who do not say who they are, to one address; 0: any number',
    6000,
    0,
    100_000_000,
  ),
  MMS_ADDRESS_LIMIT: number('Logins, registrations and resets a minute from one address', 60, 1, 1_000_000),
  MMS_UNIT_LIMIT: number('Provisionings, logins and look-ups of units a minute from one address', 600, 1, 10_000_000),
  MMS_EVENT_LIMIT: number('Events a minute from one gateway', 3000, 1000, 10_000_000),
  MMS_USERNAME_LIMIT: number('Logins, registrations and resets a minute with one user name', 20, 1, 1_000_000),
  MMS_OPEN_PROVISIONING: choice('Whether units that nobody has imported are given a number and a key', null, [
    'yes',
    'no',
  ] as const),
  MMS_FILE_ALLOWANCE: number(
    'MiB that the files of an account may take, unless something else is set for it',
    1024,
    0,
    999_999_999,
  ),
  MMS_KEY_LIMIT: number('Wrong keys of files a minute from one address, before it has to wait', 20, 1, 1_000_000),
  MMS_FFMPEG: text(
    'The program that reads films for their thumbnails, by its name or where it lies; where it is missing, films have none',
    'ffmpeg',
  ),
  MMS_DEMO_GATEWAYS: number('How many simulated gateways the demo runs', 2, 0, 20),
  MMS_CONNECTIONS: number(
    'Connections that are held at once; one more takes the place of the one that has owed a request the longest',
    10_000,
    10,
    1_000_000,
  ),
  MMS_STREAMS: number('Streams of events that this process holds at most', 5000, 1, 1_000_000),
  MMS_STREAMS_PER_USER: number('Streams of events of one user that this process holds at most', 20, 1, 1_000_000),
  MMS_WEBHOOK_NETWORKS: networks(
    'Networks that webhooks may reach although they are not public, by plain http also; default: none, in the demo this machine',
  ),
  MMS_PARK_FAILURES: number('Failures in a row after which an endpoint of notifications is parked', 10, 1, 1_000_000),
  MMS_PARK_HOURS: number('How many hours it has failed by then', 12, 0, 10_000),
  MMS_TOLD_PER_HOUR: number(
    'Mails, text messages and pushes, each, by which a user is told of events within an hour at most',
    100,
    1,
    1_000_000,
  ),
  MMS_SMS_URL: {
    ...url(
      'Where text messages are handed over, with `{to}`, `{text}` and `{id}` in it or in MMS_SMS_BODY; without it they go by mail to carriers that take them so',
      ['https://', 'http://'],
    ),
    secret: true,
  },
  MMS_SMS_BODY: {
    ...text('The body that is posted there, JSON or a form; without one the request is a GET', ''),
    secret: true,
  },
  MMS_SMS_AUTHORIZATION: { ...text('The Authorization header that is sent there', ''), secret: true },
  MMS_METRICS_FROM: list('Addresses or networks that may read /metrics', ['127.0.0.1', '::1']),
} satisfies Record<string, Setting<unknown>>;

export type Settings = { [Name in keyof typeof settings]: (typeof settings)[Name]['default'] };
