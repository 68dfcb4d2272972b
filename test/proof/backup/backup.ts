import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { restoreBackup, type Restored } from '../../../src/platform/backup/restore.ts';
import { isAllWell, restoreInWords } from '../../../src/platform/backup/words.ts';
import { writeBackup } from '../../../src/platform/backup/write.ts';
import type { Connection } from '../../../src/platform/database/connections.ts';
import { openStore } from '../../../src/platform/files/open-store.ts';
import { originOf } from '../../../src/platform/ledger/append.ts';
import { makeCheckpoint } from '../../../src/platform/ledger/checkpoints.ts';
import { rememberCheckpoint } from '../../../src/platform/ledger/known-checkpoints.ts';
import { productRoot } from '../../../src/platform/root.ts';
import { foundFirm, type Firm } from '../../app.ts';
import { startTestPostgres } from '../../postgres.ts';
import { listen, type ListeningProgram } from '../program.ts';
import { Random } from '../random.ts';
import { all, none, told, type Figure, type ProofOptions, type Suite } from '../suite.ts';
import type { Act } from '../writing/acts.ts';
import type { Found } from '../writing/found.ts';
import { Judge } from '../writing/judge.ts';
import { Lane } from '../writing/lane.ts';
import { look } from '../writing/look.ts';
import { compareRows, countFiles, everyRow } from './rows.ts';

const WRITERS = 8;
const ACTS_BEFORE = 60;
const ACTS_BEFORE_QUICK = 8;
const ROUNDS = 5;

export const backup: Suite = {
  name: 'backup',
  about: 'a backup is made while people write, restored into an empty installation and compared',
  run: async (options) => {
    const postgres = await startTestPostgres({ durable: true });
    try {
      return await backUpUnderLoad(postgres.connection, options, options.quick ? 1 : ROUNDS);
    } finally {
      await postgres.stop();
    }
  },
};

/** Backs up `rounds` times while people write; each archive is restored and compared. */
export async function backUpUnderLoad(
  owner: Connection,
  options: ProofOptions,
  rounds: number,
): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-proof-'));
  const program = await listen(owner);
  try {
    const firm = await foundFirm(program.app, 'Backed up');
    const random = new Random(options.seed);
    const lanes = Array.from(
      { length: WRITERS },
      (_, writer) => new Lane(program.clientOf(firm), `w${writer}`, random),
    );
    const bench = new Bench({ program, firm, lanes, folder, owner, options });
    for (let round = 0; round < rounds; round += 1) await bench.underLoad();
    await bench.older();
    await bench.atRest();
    return bench.figures();
  } finally {
    await program.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Parts = {
  readonly program: ListeningProgram;
  readonly firm: Firm;
  readonly lanes: readonly Lane[];
  readonly folder: string;
  readonly owner: Connection;
  readonly options: ProofOptions;
};

type Archive = { readonly path: string; readonly before: ReadonlySet<Act> };

/** Makes archives, restores them, and counts what is not as it must be. */
class Bench {
  readonly #parts: Parts;
  readonly #archives: Archive[] = [];
  #meanwhile = 0;
  #acts = 0;
  #wrong = 0;
  #sound = 0;
  #strangers = { found: 0, compared: 0 };
  #files = { whole: 0, total: 0 };
  #older = { stated: 0, tried: 0 };
  #rows: ReturnType<typeof compareRows> = { different: [], compared: 0 };

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** One backup in the middle of the work, and what its restored copy holds. */
  async underLoad(): Promise<void> {
    const archive = await this.#backUpMeanwhile();
    await this.#restored(archive.path, async (copy, dataDir) => {
      const { found, against } = await look(copy, { organisationId: this.#parts.firm.id });
      this.#say(against);
      this.#sound += against.length === 0 ? 1 : 0;
      this.#judge(archive, found);
      await this.#compareWithSource(found);
      const files = await countFiles(copy, dataDir);
      this.#files.whole += files.whole;
      this.#files.total += files.total;
    });
  }

  /** The first archive, restored where a later checkpoint is known. */
  async older(): Promise<void> {
    const { program, firm } = this.#parts;
    const { database, installation, signer } = program.app.platform;
    const origin = originOf(installation, firm.id);
    const of = { organisationId: firm.id, origin, occasion: 'demand', at: new Date() } as const;
    const known = await database.transactions.write(firm.founder.scope, (write) =>
      makeCheckpoint(write, of, signer),
    );
    const [first] = this.#archives;
    const prepare = (dataDir: string) => rememberCheckpoint(dataDir, firm.id, known);
    await this.#restored(
      (first as Archive).path,
      async (_copy, _dataDir, restored) => {
        const [finding] = restored.findings;
        const missing = known.size - (finding?.ledger.size ?? 0);
        const words = restoreInWords(restored, []).join('\n');
        const isStated =
          finding?.standing?.state === 'shorter' &&
          words.includes(`${missing} entries are missing`) &&
          !isAllWell(restored.findings);
        this.#older.tried += 1;
        this.#older.stated += isStated ? 1 : 0;
        this.#say(isStated ? [] : [`an older archive was restored without a word: ${words}`]);
      },
      prepare,
    );
  }

  /** A backup while nobody writes: every row of every table has to be the same. */
  async atRest(): Promise<void> {
    const path = await this.#write();
    await this.#restored(path, async (copy) => {
      const [source, restored] = [await everyRow(this.#parts.owner), await everyRow(copy)];
      this.#rows = compareRows(source, restored);
      this.#say(this.#rows.different);
    });
  }

  figures(): Figure[] {
    const archives = `${this.#archives.length} archives`;
    return [
      told('writes while backups were made', String(this.#meanwhile), archives),
      none(
        'writes lost, torn or doubled in a copy',
        this.#wrong,
        `${this.#acts} writes, ${archives}`,
      ),
      none(
        'records in a copy that the source has otherwise',
        this.#strangers.found,
        `${this.#strangers.compared} records`,
      ),
      all('ledgers of copies verified', this.#sound, this.#archives.length, 'restores'),
      none(
        'evidence files not whole in copies',
        this.#files.total - this.#files.whole,
        `${this.#files.total} files`,
      ),
      none(
        'rows different after a restore at rest',
        this.#rows.different.length,
        `${this.#rows.compared} rows`,
      ),
      all('restore of an older archive stated', this.#older.stated, this.#older.tried, 'restores'),
    ];
  }

  async #backUpMeanwhile(): Promise<Archive> {
    const { lanes, options } = this.#parts;
    let over = false;
    const work = lanes.map((lane) => lane.work(() => over));
    const acts = (): Act[] => lanes.flatMap((lane) => lane.acts);
    const wanted = acts().length + (options.quick ? ACTS_BEFORE_QUICK : ACTS_BEFORE) * WRITERS;
    while (acts().length < wanted) await new Promise((resolve) => setTimeout(resolve, 20));
    const before = new Set(acts().filter(({ outcome }) => outcome === 'acknowledged'));
    const path = await this.#write();
    this.#meanwhile += acts().length - before.size;
    over = true;
    await Promise.all(work);
    const archive = { path, before };
    this.#archives.push(archive);
    return archive;
  }

  async #write(): Promise<string> {
    const { program, owner, folder } = this.#parts;
    const path = join(folder, `${randomUUID()}.tar.gz`);
    const store = openStore(undefined, program.dataDir);
    const source = { owner, store, organisationId: undefined, product: 'Proof', now: new Date() };
    await writeBackup(source, path);
    return path;
  }

  /** Restores into a new database and a new folder, looks, and removes both. */
  async #restored(
    path: string,
    examine: (copy: Connection, dataDir: string, restored: Restored) => Promise<void>,
    prepare: (dataDir: string) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    const { owner } = this.#parts;
    const dataDir = mkdtempSync(join(this.#parts.folder, 'restored-'));
    const database = `proof_${randomUUID().replaceAll('-', '')}`;
    const admin = new pg.Client({ ...owner, database: 'postgres' });
    await admin.connect();
    try {
      await admin.query(`CREATE DATABASE ${database}`);
      await prepare(dataDir);
      const copy = { ...owner, database };
      const restored = await restoreBackup(path, {
        owner: copy,
        migrations: join(productRoot, 'migrations'),
        store: openStore(undefined, dataDir),
        dataDir,
        mayRecreate: false,
        now: new Date(),
      });
      await examine(copy, dataDir, restored);
      await admin.query(`DROP DATABASE ${database} WITH (FORCE)`);
    } finally {
      await admin.end();
    }
  }

  /** What was acknowledged before the backup began is there; everything else is there wholly or not at all. */
  #judge({ before }: Archive, found: Found): void {
    const acts = this.#parts.lanes
      .flatMap((lane) => lane.acts)
      .map((act): Act => (before.has(act) ? act : { ...act, outcome: 'doubtful' }));
    const findings = new Judge(found).findings(acts);
    this.#acts += acts.length;
    this.#wrong += findings.length;
    this.#say(findings.map(({ words }) => words));
  }

  /** Every record of the copy, in the version it has there, must be in the source letter for letter. */
  async #compareWithSource(copy: Found): Promise<void> {
    const { owner, firm } = this.#parts;
    const { found: source } = await look(owner, { organisationId: firm.id });
    for (const part of Object.keys(copy) as (keyof Found)[]) {
      const there = new Set(source[part].map((record) => JSON.stringify(record)));
      for (const record of copy[part]) {
        this.#strangers.compared += 1;
        if (there.has(JSON.stringify(record))) continue;
        this.#strangers.found += 1;
        this.#say([`a copy has ${JSON.stringify(record)}`]);
      }
    }
  }

  #say(lines: readonly string[]): void {
    for (const line of lines) this.#parts.options.say(line);
  }
}
