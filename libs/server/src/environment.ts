import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Settings } from './settings.js';
import { settings } from './settings.js';

/** The configuration cannot be used; the message is one plain line. */
export class ConfigurationError extends Error {}

/** What the server was told by its environment; read once, checked once. */
export interface Environment extends Omit<Settings, 'DATABASE_URL' | 'MMS_SECRET'> {
  DATABASE_URL: string;
  MMS_SECRET: string;
  /** Seeded users with a known password, on loopback only unless HOST says otherwise. */
  demo: boolean;
}

const MARKER = 'demo';

/** Where the demo shows the pages of gateways. */
const DEMO_RELAY_PORT = 8081;

/** What webhooks may reach in the demo beside the web. */
const DEMO_NETWORKS = ['127.0.0.0/8', '::1'];

/** Reads and checks the environment; the demo makes what nobody has given. */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  for (const name of Object.keys(env)) {
    if (name.startsWith('MMS_') && !(name.replace(/_FILE$/, '') in settings)) {
      throw new ConfigurationError(`${name} is not a setting of this server`);
    }
  }
  const given = Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => {
      const text = textOf(env, name);
      if (text === undefined || text === '') return [name, setting.default];
      try {
        return [name, setting.parse(text)];
      } catch (error) {
        throw new ConfigurationError(`${name} ${error instanceof Error ? error.message : 'is not understood'}`);
      }
    }),
  ) as unknown as Settings;

  const varDir = resolve(given.VAR_DIR);
  const { DATABASE_URL, MMS_SECRET } = given;
  if (DATABASE_URL === null) return demoEnvironment(given, varDir);
  if (MMS_SECRET === null) {
    throw new ConfigurationError('MMS_SECRET is missing: 32 or more random characters that only this deployment knows');
  }
  return { ...given, VAR_DIR: varDir, DATABASE_URL, MMS_SECRET, demo: false };
}

function textOf(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const file = env[`${name}_FILE`];
  if (file === undefined) return env[name]?.trim();
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new ConfigurationError(`${name}_FILE names a file that cannot be read: ${file}`);
  }
}

function demoEnvironment(given: Settings, varDir: string): Environment {
  const marker = join(varDir, MARKER);
  const secret = join(varDir, 'secret');
  try {
    mkdirSync(varDir, { recursive: true });
    if (readdirSync(varDir).length === 0) writeFileSync(marker, 'This directory belongs to the demo.\n');
    if (!existsSync(marker)) {
      throw new ConfigurationError(`DATABASE_URL is missing, and ${varDir} holds something other than the demo`);
    }
    if (!existsSync(secret)) writeFileSync(secret, randomBytes(32).toString('hex'), { mode: 0o600 });
    return {
      ...given,
      VAR_DIR: varDir,
      RELAY_PORT: given.RELAY_PORT ?? DEMO_RELAY_PORT,
      MMS_WEBHOOK_NETWORKS: given.MMS_WEBHOOK_NETWORKS.length > 0 ? given.MMS_WEBHOOK_NETWORKS : DEMO_NETWORKS,
      DATABASE_URL: `sqlite:${join(varDir, 'mms.sqlite')}`,
      MMS_SECRET: given.MMS_SECRET ?? readFileSync(secret, 'utf8').trim(),
      demo: true,
    };
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw new ConfigurationError(`${varDir} cannot be written (VAR_DIR): ${(error as NodeJS.ErrnoException).code}`);
  }
}
