import 'reflect-metadata';

import { rmSync } from 'node:fs';

import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database } from '@app/database';
import { sha1Password } from '@app/identity';
import type { Environment } from '@app/server';
import { createServer } from '@app/server';
import type { FastifyInstance, InjectOptions } from 'fastify';

import { MmsAppModule } from '../../apps/mms/src/app.module.js';
import { testEnvironment, varOf } from './environment.js';
import { mailTo } from './mails.js';
import type { Make, MadeUser } from './make.js';
import { make } from './make.js';
import { testDatabase } from './test-database.js';
import { validateAnswers } from './validate-answers.js';

export interface Reply {
  status: number;
  headers: Record<string, string | string[] | number | undefined>;
  body: string;
  /** The body as it came. */
  raw: Buffer;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  json: any;
}

type Headers = Record<string, string>;

/** A running server of ours and the hands that a test needs. */
export interface TestApp {
  app: NestFastifyApplication;
  database: Database;
  make: Make;
  url: string;
  /** A request through the public door. */
  send(method: string, url: string, options?: { headers?: Headers; body?: unknown; from?: string }): Promise<Reply>;
  get(url: string, headers?: Headers): Promise<Reply>;
  put(url: string, headers: Headers, body: unknown): Promise<Reply>;
  post(url: string, headers: Headers, body?: unknown): Promise<Reply>;
  /** Logs in and answers the body of the login. */
  login(user: Pick<MadeUser, 'username' | 'password' | 'oemId'>, more?: string): Promise<Reply>;
  /** The headers of a new session. */
  as(user: MadeUser): Promise<Headers>;
  /** The headers of an identity. */
  identityOf(user: MadeUser): Promise<Headers>;
  /** The text of the newest mail to an address. */
  mailTo(address: string): Promise<string>;
  close(): Promise<void>;
}

export const loginUrl = ({ username, password, oemId }: Pick<MadeUser, 'username' | 'password' | 'oemId'>): string =>
  `/autha/auth/username/${encodeURIComponent(username)}?SHA1Password=${sha1Password(username, password)}&PK_Oem=${oemId}`;

/** Starts a server on a database; every answer is held against the OpenAPI document. */
export async function startOn(
  url: string,
  module: Type = MmsAppModule,
  overrides: Partial<Environment> = {},
): Promise<TestApp> {
  const database = await Database.open(url);
  const environment = testEnvironment(url, overrides);
  const app = await createServer(module, environment, database, validateAnswers);
  const http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await http.ready();

  async function send(
    method: string,
    path: string,
    { headers = {}, body, from }: { headers?: Headers; body?: unknown; from?: string } = {},
  ): Promise<Reply> {
    const options: InjectOptions = { method: method as 'GET', url: path, headers };
    if (body !== undefined) options.payload = body as string;
    if (from !== undefined) options.remoteAddress = from;
    const response = await http.inject(options);
    const isJson = /[/+]json(;|$)/.test(String(response.headers['content-type'] ?? ''));
    return {
      status: response.statusCode,
      headers: response.headers,
      body: response.body,
      raw: response.rawPayload,
      json: isJson && response.body !== '' ? (JSON.parse(response.body) as unknown) : undefined,
    };
  }

  const login: TestApp['login'] = (user, more = '') => send('GET', loginUrl(user) + more);

  async function identityOf(user: MadeUser): Promise<Headers> {
    const { json } = await login(user);
    return { MMSAuth: json.Identity, MMSAuthSig: json.IdentitySignature };
  }

  async function as(user: MadeUser): Promise<Headers> {
    const { status, body } = await send('GET', '/info/session/token', { headers: await identityOf(user) });
    if (status !== 200) throw new Error(`No session: ${status} ${body}`);
    return { MMSSession: body };
  }

  return {
    app,
    database,
    make: make(database),
    url,
    send,
    get: (path, headers) => send('GET', path, { headers }),
    put: (path, headers, body) => send('PUT', path, { headers, body }),
    post: (path, headers, body) => send('POST', path, { headers, body }),
    login,
    as,
    identityOf,
    mailTo: (address) => mailTo(database, environment.MMS_SECRET, address),
    close: () => app.close(),
  };
}

/** The whole MMS, or one role of it, on this worker's empty database. */
export async function startApp(module: Type = MmsAppModule, overrides: Partial<Environment> = {}): Promise<TestApp> {
  const { url, remove } = await testDatabase();
  const started = await startOn(url, module, overrides);
  return {
    ...started,
    close: async () => {
      await started.close();
      remove();
      rmSync(varOf(url), { recursive: true, force: true });
    },
  };
}
