import type { Client } from 'pg';
import type { Connection } from '../../src/platform/database/connections.ts';
import type { Program } from '../../src/main.program.ts';

/** What generators read from. Each part is made when the first generator asks, and once. */
export interface Sources {
  /** A throw-away database with the final schema, connected as the owner of the tables. */
  database(): Promise<Client>;
  /** How others connect to the same database. */
  connection(): Promise<Connection>;
  /** The whole program on that database, not listening. */
  program(): Promise<Program>;
}

/** Something that writes one file which is kept in the repository. */
export interface Generator {
  /** From the root of the repository. */
  readonly path: string;
  /** The whole content, before formatting. */
  make(sources: Sources): Promise<string>;
}
