import Fastify from 'fastify';
import { createPool } from 'mysql2';

/** What HTTP alone costs in `event-query`: Fastify with the statement that it is given, and its rows as JSON. */
const pool = createPool({ uri: (process.env.DATABASE_URL ?? '').replace('mariadb:', 'mysql:'), connectionLimit: 10 });

const server = Fastify();
server.get('/ready', (_, reply) => reply.send('ok'));
server.get('/', (request, reply) => {
  const { sql, args } = JSON.parse(String(request.headers.statement)) as { sql: string; args: (string | number)[] };
  pool.execute(sql, args, (error, rows) => {
    if (error) void reply.status(500).send();
    else void reply.type('application/json').send(JSON.stringify(rows));
  });
});
void server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
