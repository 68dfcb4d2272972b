import * as z from 'zod';
import '../../src/features/features.ts';
import { declaredEvents, type EventDeclaration } from '../../src/platform/commands/contract.ts';
import type { Generator } from './generator.ts';

/** What every entry of the ledger means: type, version, fields, and one plain sentence. */
export const records: Generator = {
  path: 'docs/records.md',
  make: () => Promise.resolve(recordsText(declaredEvents())),
};

/** The document for a list of events. */
export function recordsText(events: readonly EventDeclaration[]): string {
  const kinds = [...new Set(events.map((event) => event.kind))];
  const parts = kinds.map((kind) => {
    const own = events.filter((event) => event.kind === kind);
    return [`## ${kind}\n`, ...own.map(section)].join('\n');
  });
  return [
    '# What the ledger records\n',
    'Written by `npm run generate` from the events that the features declare. Do not edit.\n',
    'An entry says when it was written, by whom (as a pseudonym) and in which role, its type and version, and the kind, id and version of the record it is about. The fields below are its payload: it lies beside the tree, bound to the entry by a salted commitment, so that it can be erased without breaking the proof.\n',
    ...parts,
  ].join('\n');
}

function section(event: EventDeclaration): string {
  const fields = fieldsOf(event.payload);
  const rows = fields.map(
    ({ name, type }) => `| \`${name}\` | ${type.replaceAll('|', String.raw`\|`)} |`,
  );
  const table = rows.length === 0 ? ['No fields.'] : ['| Field | |', '| --- | --- |', ...rows];
  return [
    `### \`${event.type}\`, version ${event.version}\n`,
    `${event.sentence}\n`,
    `${table.join('\n')}\n`,
  ].join('\n');
}

interface Field {
  readonly name: string;
  readonly type: string;
}

interface JsonSchema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

function fieldsOf(payload: z.ZodType): Field[] {
  const schema = z.toJSONSchema(payload, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const optional = schema.required?.includes(name) === true ? '' : ', may be missing';
    return { name, type: inWords(property) + optional };
  });
}

/** A type as a reader who does not program would say it. */
function inWords(schema: JsonSchema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' or ');
  if (schema.anyOf) return schema.anyOf.map(inWords).join(' or ');
  if (schema.type === 'null') return 'nothing';
  if (schema.type === 'array') return `list of ${inWords(schema.items ?? {})}`;
  if (schema.type === 'object') return objectInWords(schema);
  if (schema.type === 'string') return schema.format === 'uuid' ? 'id' : dayOrText(schema.format);
  if (schema.type === 'integer') return 'whole number';
  if (schema.type === 'boolean') return 'yes or no';
  return schema.type ?? 'anything';
}

function objectInWords(schema: JsonSchema): string {
  const names = Object.keys(schema.properties ?? {});
  return names.length === 0 ? 'values by name' : `object of ${names.join(', ')}`;
}

function dayOrText(format: string | undefined): string {
  if (format === 'date') return 'day';
  return format === 'date-time' ? 'moment' : 'text';
}
