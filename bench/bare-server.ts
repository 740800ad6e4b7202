import Fastify from 'fastify';
import { createPool } from 'mysql2';

import { accountRecordSql } from '../apps/account/src/account/account/account-record.js';

/** The yardstick of `session-get` and `reports`: one statement, as many connections, nothing else. */
const url = new URL(process.env.DATABASE_URL ?? '');
const pool = createPool({
  host: url.hostname,
  port: Number(url.port || 3306),
  user: decodeURIComponent(url.username),
  password: decodeURIComponent(url.password),
  database: url.pathname.slice(1),
  connectionLimit: 10,
});

const server = Fastify();
server.get('/ready', (_, reply) => reply.send('ok'));
server.get('/account/:id', (request, reply) => {
  const { id } = request.params as { id: string };
  pool.execute(accountRecordSql, [Number(id)], (error, rows) => {
    if (error) void reply.status(500).send();
    else void reply.type('application/json').send(JSON.stringify(rows));
  });
});
const UPDATE = `UPDATE device_Gateway SET Alive = ?, ExternalIP = ?, InternalIP = ?, LocalPort = ?, FirmwareVersion = ?,
  Uptime = ? WHERE PK_Device = ?`;

server.post('/report/:id', (request, reply) => {
  const { id } = request.params as { id: string };
  const { InternalIP, LocalPort, FirmwareVersion, Uptime } = request.body as Record<string, string | number>;
  const now = new Date().toISOString().slice(0, -1).replace('T', ' ');
  const args = [now, request.ip, InternalIP ?? '', LocalPort ?? 80, FirmwareVersion ?? '', Uptime ?? 0, Number(id)];
  pool.execute(UPDATE, args, (error) => {
    if (error) void reply.status(500).send();
    else void reply.type('application/json').send('{}');
  });
});
void server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
