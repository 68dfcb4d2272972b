import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { realpathSync, renameSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { assertOwner } from './account.ts';
import { syncPath } from './durable.ts';
import { giveTo, type Place } from './place.ts';
import { type Programs, runProgram } from './programs.ts';
import { codeOf, refusalForOutput, StartRefusal } from './refusal.ts';

/** The role that owns the database and runs migrations; the application itself uses lesser ones. */
export const OWNER = 'plumbline_owner';
/** The one database of the product. */
export const DATABASE = 'plumbline';

const HALF = 'cluster.half';

/**
 * What the product chooses for a new cluster; kept in its postgresql.conf, where whoever hosts it
 * may tune it. What must always hold is given at every start instead (see server.ts).
 */
const CHOSEN: Readonly<Record<string, string>> = {
  max_connections: '60',
  shared_buffers: '128MB',
  max_wal_size: '512MB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  // Values in error details are people's data; they do not belong in a log file.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  // A query whose caller has died is stopped, also when it would run for hours.
  client_connection_check_interval: '10s',
};

const CLIENTS_ALLOWED = `# Only through the socket in this private folder; the folder's permissions are the password.
local all all trust
`;

/** Refuses a cluster that these programs cannot or may not run; creates it where there is none. */
export async function prepareCluster(
  place: Place,
  programs: Programs,
  log: (line: string) => void,
): Promise<void> {
  removeHalves(place);
  if (lstatSync(place.cluster, { throwIfNoEntry: false }) === undefined) {
    log('Creating the database; this happens once.');
    if (!place.home.startsWith(realpathSync(place.dataDir)))
      log(
        `It lies in ${place.home}, because the account that runs it may not enter ${place.dataDir}.`,
      );
    await createCluster(place, programs);
  }
  assertUsable(place, programs.major);
}

/**
 * Removes what interrupted first starts left. Their initdb may still be at work, hence a name of its
 * own for each attempt; what cannot be removed now is left to the next start.
 */
function removeHalves(place: Place): void {
  for (const name of readdirSync(place.home)) {
    if (!name.startsWith(HALF)) continue;
    try {
      rmSync(join(place.home, name), { recursive: true, force: true, maxRetries: 3 });
    } catch (error) {
      if (codeOf(error) !== 'ENOTEMPTY') throw error;
    }
  }
}

function assertUsable(place: Place, major: number): void {
  const version = join(place.cluster, 'PG_VERSION');
  if (!existsSync(version) || !existsSync(join(place.cluster, 'global/pg_control')))
    throw new StartRefusal(
      `The folder ${place.cluster} is not a complete database. Put the database back in its place, or restore a backup into a new DATA_DIR.`,
    );
  assertOwner(place.cluster, place.account);
  const found = readFileSync(version, 'utf8').trim();
  if (found !== String(major))
    throw new StartRefusal(
      `The database in ${place.cluster} was made by PostgreSQL ${found}, and this Plumbline runs PostgreSQL ${major}. Start the Plumbline that made it, write a backup with it, and restore that into a new DATA_DIR.`,
    );
  // PostgreSQL refuses a folder that others may read, which a careless copy can cause.
  chmodSync(place.cluster, 0o700);
}

/** Everything happens in a folder aside; only a complete cluster that has reached the disk gets its name. */
async function createCluster(place: Place, programs: Programs): Promise<void> {
  const half = join(place.home, `${HALF}-${randomBytes(4).toString('hex')}`);
  const run = async (program: string, args: string[], input?: string): Promise<void> => {
    const options = { account: place.account, cwd: place.home };
    const result = await runProgram(
      join(programs.bin, program),
      args,
      input === undefined ? options : { ...options, input },
    );
    // The single-user server reports a failed statement, but ends as if nothing had happened.
    if (result.code !== 0 || /^.*ERROR: /m.test(result.output))
      throw refusalForOutput(result.output, place.dataDir);
  };
  try {
    await run('initdb', initdbArguments(half, programs.major));
    writeSettings(half, place);
    await run('postgres', ['--single', '-D', half, 'postgres'], 'CREATE DATABASE plumbline\n');
    await run('initdb', ['--sync-only', '-D', half]);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    throw error;
  }
  renameSync(half, place.cluster);
  syncPath(place.home);
}

function initdbArguments(folder: string, major: number): string[] {
  // The built-in locale keeps the order of an index independent of the machine's C library.
  const locale =
    major >= 17
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
      : ['--locale=C.UTF-8'];
  const identity = ['-D', folder, `--username=${OWNER}`, '--encoding=UTF8'];
  return [...identity, ...locale, '--data-checksums', '--auth=trust', '--no-instructions'];
}

function writeSettings(half: string, place: Place): void {
  const lines = Object.entries(CHOSEN).map(([name, value]) => `${name} = '${value}'`);
  appendFileSync(join(half, 'postgresql.conf'), `\n# Chosen by Plumbline\n${lines.join('\n')}\n`);
  writeFileSync(join(half, 'pg_hba.conf'), CLIENTS_ALLOWED, { mode: 0o600 });
  giveTo(join(half, 'pg_hba.conf'), place.account);
}
