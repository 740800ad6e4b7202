import type { Database } from '@app/database';
import type { FastifyInstance } from 'fastify';

/** /healthz: the process answers. /readyz: it can do its work, and is not about to stop. */
export function addHealth(http: FastifyInstance, database: Database): void {
  let stopping = false;
  http.addHook('preClose', (done) => {
    stopping = true;
    done();
  });
  http.get('/healthz', (_, reply) => reply.send({ status: 'ok' }));
  http.get('/readyz', async (_, reply) => {
    const ready =
      !stopping &&
      (await database.select('SELECT 1 AS `one`').then(
        () => true,
        () => false,
      ));
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable' });
  });
}
