import { byTable, readColumns, type Column } from './catalogue.ts';
import type { Generator } from './generator.ts';

/** How a value of each SQL type arrives in TypeScript, given the parsers of platform/database. */
const TYPES: Readonly<Record<string, string>> = {
  bigint: 'number',
  boolean: 'boolean',
  bytea: 'Buffer',
  date: 'Day',
  'double precision': 'number',
  inet: 'string',
  integer: 'number',
  json: 'unknown',
  jsonb: 'unknown',
  numeric: 'number',
  real: 'number',
  smallint: 'number',
  text: 'string',
  'timestamp with time zone': 'Date',
  tsvector: 'string',
  uuid: 'string',
};

/** What the application reaches through functions alone has no table to name. */
const SEALED_SCHEMAS = new Set(['register', 'box']);

/** The tables as Kysely sees them, read from the migrated database. */
export const tables: Generator = {
  path: 'src/platform/database/tables.ts',
  async make(sources) {
    return tableTypes(await readColumns(await sources.database()));
  },
};

/**
 * TypeScript for a list of columns.
 *
 * @throws Error naming the column whose type has no counterpart yet
 */
export function tableTypes(columns: readonly Column[]): string {
  const found = [...byTable(columns).values()].filter(
    ([column]) => column?.table !== 'migration' && !SEALED_SCHEMAS.has(column?.schema ?? ''),
  );
  const types = found.map(
    (table) => `export type ${typeName(table)} = {\n${table.map(property).join('')}};\n`,
  );
  const entries = found.map((table) => `  ${entryName(table)}: ${typeName(table)};\n`);
  return [
    '// Written by npm run generate from the migrated database. Do not edit.\n',
    "import type { Generated, GeneratedAlways } from 'kysely';\n",
    "import type { Day } from '../../lib/day.ts';\n",
    '\n',
    types.join('\n'),
    `\nexport type Database = {\n${entries.join('')}};\n`,
  ].join('');
}

function property(column: Column): string {
  const type = nullable(typeOf(column), column.required);
  const name = /^[a-z_]\w*$/i.test(column.name) ? column.name : `'${column.name}'`;
  return `  ${name}: ${wrapped(type, column)};\n`;
}

function typeOf(column: Column): string {
  const element = column.type.replace(/\[\]$/, '').replace(/\(.*\)/, '');
  const type = TYPES[element];
  if (type === undefined) {
    throw new Error(
      `${column.table}.${column.name} is ${column.type}: add that type to TYPES in tools/generate/tables.ts, with the parser in platform/database it stands for`,
    );
  }
  return column.type.endsWith('[]') ? `${type}[]` : type;
}

function nullable(type: string, required: boolean): string {
  return required || type === 'unknown' ? type : `${type} | null`;
}

function wrapped(type: string, column: Column): string {
  if (column.computed || column.identity === 'a') return `GeneratedAlways<${type}>`;
  const filled = column.expression !== null || column.identity === 'd';
  return filled ? `Generated<${type}>` : type;
}

function typeName([column]: readonly Column[]): string {
  if (column === undefined) return '';
  const words = column.schema === 'public' ? column.table : `${column.schema}_${column.table}`;
  return `${words.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Table`;
}

function entryName([column]: readonly Column[]): string {
  if (column === undefined) return '';
  return column.schema === 'public' ? column.table : `'${column.schema}.${column.table}'`;
}
