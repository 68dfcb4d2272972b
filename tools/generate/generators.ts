import type { Generator } from './generator.ts';
import { openapi } from './openapi.ts';
import { permissions } from './permissions.ts';
import { records } from './records.ts';
import { schema } from './schema.ts';
import { tables } from './tables.ts';
import { webClient } from './web-client.ts';

/** Every file that is written by npm run generate. The tables first: the program is typed by them. */
export const generators: readonly Generator[] = [
  tables,
  schema,
  openapi,
  webClient,
  permissions,
  records,
];
