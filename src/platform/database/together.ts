import type { Writable } from 'node:stream';
import type pg from 'pg';

const held = new WeakSet<Writable>();

/**
 * Holds back what a client sends until this turn of the event loop is over, so that statements issued
 * together (an end and the next beginning, five questions about one record) travel in one packet.
 * A packet costs both sides more than a small statement does.
 */
export function sendTogether(client: pg.ClientBase): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  if (held.has(stream)) return;
  held.add(stream);
  stream.cork();
  setImmediate(() => {
    held.delete(stream);
    stream.uncork();
  });
}
