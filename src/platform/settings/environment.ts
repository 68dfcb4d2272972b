import { isIP } from 'node:net';
import * as z from 'zod';

/** Where the product listens, keeps its data and sends its mail; read once, when it starts. */
export type Environment = {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** Undefined means the embedded database. */
  readonly databaseUrl: string | undefined;
  /** The address people use, without a slash at its end. */
  readonly publicUrl: string;
  /** Undefined means that mail is kept in the product's own outbox. */
  readonly smtpUrl: string | undefined;
  readonly filesUrl: string | undefined;
};

/** One variable: what it is for, and how its text is read. `usual` is what an unset one means. */
type Variable = {
  readonly usual: string;
  readonly purpose: string;
  readonly shape: z.ZodType<unknown, string | undefined>;
};

const optional = (shape: z.ZodType<string, string>) => shape.optional();

/** The one table from which the environment is read and `--help` is written. */
const VARIABLES = {
  HOST: {
    usual: '127.0.0.1',
    purpose: 'Address to listen on. 0.0.0.0 or :: opens it to the network.',
    shape: z
      .string()
      .refine(isHost, 'must be an IP address or a host name, such as 127.0.0.1')
      .default('127.0.0.1'),
  },
  PORT: {
    usual: '4555',
    purpose: 'Port to listen on.',
    shape: z
      .string()
      .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
      .transform(Number)
      .refine((port) => port <= 65_535, 'must be a whole number from 0 to 65535')
      .default(4555),
  },
  DATA_DIR: {
    usual: './data',
    purpose: 'Folder for the embedded database, uploaded files and keys.',
    shape: z
      .string()
      .refine((path) => !path.includes('\0'), 'must be the path of a folder')
      .default('./data'),
  },
  DATABASE_URL: {
    usual: 'the embedded PostgreSQL',
    purpose: 'PostgreSQL 15 or newer to use instead: postgres://user:password@host:5432/database',
    shape: optional(
      z
        .string()
        .refine(isDatabaseUrl, 'must look like postgres://user:password@host:5432/database'),
    ),
  },
  PUBLIC_URL: {
    usual: 'http://localhost:PORT',
    purpose: 'Address people open in their browser; links in mail and QR codes begin with it.',
    shape: optional(
      z
        .string()
        .refine(isOrigin, 'must be an address without a path, such as https://iso.example.com')
        .transform((text) => new URL(text).origin),
    ),
  },
  SMTP_URL: {
    usual: 'mail stays in the outbox page',
    purpose: 'Mail server: smtp://user:password@host:587, or smtps://… for TLS from the start.',
    shape: optional(
      z
        .string()
        .refine(
          (text) => hasHostAndProtocol(text, ['smtp:', 'smtps:']),
          'must look like smtp://user:password@host:587 or smtps://user:password@host:465',
        ),
    ),
  },
  FILES_URL: {
    usual: 'the folder files in DATA_DIR',
    purpose: 'Where uploads go: file:///folder, or s3://key:secret@host/bucket?region=….',
    shape: optional(
      z
        .string()
        .refine(
          isFilesUrl,
          'must look like file:///folder or s3://key:secret@host/bucket?region=…',
        ),
    ),
  },
} as const satisfies Record<string, Variable>;

const SCHEMA = z.object({
  HOST: VARIABLES.HOST.shape,
  PORT: VARIABLES.PORT.shape,
  DATA_DIR: VARIABLES.DATA_DIR.shape,
  DATABASE_URL: VARIABLES.DATABASE_URL.shape,
  PUBLIC_URL: VARIABLES.PUBLIC_URL.shape,
  SMTP_URL: VARIABLES.SMTP_URL.shape,
  FILES_URL: VARIABLES.FILES_URL.shape,
});

/** The environment as read, or one sentence for each mistake in it. Values, which may be secrets, are not repeated. */
export type EnvironmentReading =
  | { readonly ok: true; readonly environment: Environment }
  | { readonly ok: false; readonly mistakes: readonly string[] };

/** Reads the variables of a process; an empty one counts as unset. */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): EnvironmentReading {
  const given = Object.entries(variables).filter(([, text]) => (text ?? '').trim() !== '');
  const trimmed = Object.fromEntries(given.map(([name, text]) => [name, text?.trim()]));
  const read = SCHEMA.safeParse(trimmed);
  if (!read.success) return { ok: false, mistakes: read.error.issues.map(sentenceFor) };
  const { HOST, PORT, DATA_DIR, DATABASE_URL, PUBLIC_URL, SMTP_URL, FILES_URL } = read.data;
  return {
    ok: true,
    environment: {
      host: HOST,
      port: PORT,
      dataDir: DATA_DIR,
      databaseUrl: DATABASE_URL,
      publicUrl: PUBLIC_URL ?? `http://localhost:${PORT}`,
      smtpUrl: SMTP_URL,
      filesUrl: FILES_URL,
    },
  };
}

/** The variables as lines of `--help`: name, purpose, and what an unset one means. */
export function describeVariables(): string {
  const width = Math.max(...Object.keys(VARIABLES).map((name) => name.length));
  return Object.entries(VARIABLES)
    .map(([name, { purpose, usual }]) => {
      const indent = ' '.repeat(width + 4);
      return `  ${name.padEnd(width)}  ${purpose}\n${indent}Unset: ${usual}.`;
    })
    .join('\n');
}

function sentenceFor(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.')} ${issue.message}.`;
}

function isHost(text: string): boolean {
  return isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]{0,252}[a-z0-9])?$/i.test(text);
}

function isDatabaseUrl(text: string): boolean {
  const url = urlOf(text);
  const named = url !== undefined && url.pathname.length > 1;
  return named && ['postgres:', 'postgresql:'].includes(url.protocol);
}

function isOrigin(text: string): boolean {
  const url = urlOf(text);
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) return false;
  return url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
}

function isFilesUrl(text: string): boolean {
  const url = urlOf(text);
  if (url?.protocol === 'file:') return url.host === '' && url.pathname.length > 1;
  return hasHostAndProtocol(text, ['s3:']) && /^\/[^/]+$/.test(url?.pathname ?? '');
}

function hasHostAndProtocol(text: string, protocols: readonly string[]): boolean {
  const url = urlOf(text);
  return url !== undefined && protocols.includes(url.protocol) && url.hostname !== '';
}

function urlOf(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
