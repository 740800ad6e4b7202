import Fastify from 'fastify';
import { createPool } from 'mysql2';

import { accountRecordSql } from '../apps/account/src/account/account/account-record.js';

/** The yardstick of `session-get`: the same statement, as many connections, nothing else. */
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
void server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
