import { randomBytes } from 'node:crypto';

import Fastify from 'fastify';
import { createPool } from 'mysql2';

/** The yardstick of `event-upload`: the same INSERT, as many connections, nothing else. */
const pool = createPool({ uri: (process.env.DATABASE_URL ?? '').replace('mariadb:', 'mysql:'), connectionLimit: 10 });

const columns = [
  'FK_Account',
  'FK_Device',
  'FK_User',
  'DeviceID',
  'ClientKey',
  'Timestamp',
  'LocalDate',
  'Expiration',
  'EventType',
  'SourceType',
  'Severity',
  'Format',
  'FK_Store',
  'FileSize',
  'IP',
  'Code',
  'NewValue',
  'Description',
  'EventKey',
  'Icon',
  'Users',
];
const INSERT = `INSERT INTO event_Event (${columns.join(', ')}, ReadAt, Locked, UserComments) VALUES `;
const ROW = `(${columns.map(() => '?').join(', ')}, NULL, 0, '')`;
const DAYS = 30 * 86_400_000;

const text = (time: number) => new Date(time).toISOString().slice(0, -1).replace('T', ' ');

type Sent = Record<string, string | number>;

const server = Fastify();
server.get('/ready', (_, reply) => reply.send('ok'));
server.post('/event/:account/:device', (request, reply) => {
  const { account, device } = request.params as { account: string; device: string };
  const events = [request.body as Sent | Sent[]].flat();
  const now = Date.now();
  const keys = events.map(() => randomBytes(16).toString('hex'));
  const args = events.flatMap((event, at) => [
    Number(account),
    Number(device),
    0,
    event.DeviceID ?? 0,
    null,
    text(now),
    event.LocalDate ?? '',
    text(now + DAYS),
    event.EventType ?? 0,
    event.SourceType ?? 0,
    event.Severity ?? 0,
    '',
    null,
    0,
    request.ip,
    event.Code ?? '',
    event.NewValue ?? '',
    event.Description ?? '',
    keys[at] ?? '',
    '',
    '',
  ]);
  pool.execute(INSERT + events.map(() => ROW).join(', '), args, (error, header) => {
    if (error) return void reply.status(500).send();
    const { insertId } = header as { insertId: number };
    const answers = keys.map((Key, at) => ({ PK_Event: insertId + at, Key }));
    void reply.type('application/json').send(JSON.stringify(Array.isArray(request.body) ? answers : answers[0]));
  });
});
void server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
