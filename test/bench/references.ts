import Fastify, { type FastifyInstance } from 'fastify';
import type pg from 'pg';

/**
 * What the product is compared with, in the same process, on the same database:
 * R0 a bare Fastify that answers a small JSON, R1 the same with one prepared indexed query,
 * W1 the same with one durable insert of a single row.
 */
export function makeReferences(
  pool: pg.Pool,
  ids: readonly string[],
  organisationId: string,
): FastifyInstance {
  const app = Fastify();
  let turn = 0;
  app.get('/r0', async () => ({ id: ids[0], title: 'Guard on press 3' }));
  app.get('/r1', async () => {
    const { rows } = await pool.query({
      name: 'r1',
      text: 'SELECT id, reference, title, due_on FROM action WHERE organisation_id = $1 AND id = $2',
      values: [organisationId, ids[turn++ % ids.length]],
    });
    return rows[0];
  });
  app.post('/w1', async (request) => {
    const { title } = request.body as { title: string };
    const { rows } = await pool.query({
      name: 'w1',
      text: 'INSERT INTO bench_reference (title) VALUES ($1) RETURNING id',
      values: [title],
    });
    return rows[0];
  });
  return app;
}
