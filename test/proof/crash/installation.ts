import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { attachEmbedded } from '../../../src/platform/database/embedded/attach.ts';
import type { TreeHead } from '../../../src/platform/ledger/consistency.ts';
import { openSigner } from '../../../src/platform/ledger/signer.ts';
import type { ProofOptions } from '../suite.ts';
import type { Random } from '../random.ts';
import type { Act } from '../writing/acts.ts';
import { patiently, type Client } from '../writing/client.ts';
import { setUpFirm } from './firm.ts';
import { Judge } from '../writing/judge.ts';
import { Lane } from '../writing/lane.ts';
import { look, type Look } from '../writing/look.ts';
import { clusterOf, launch, shutDown, type Product } from './product.ts';
import { strike, VICTIMS, type Victim } from './strike.ts';
import type { Tally } from './tally.ts';

const LANES_PER_CLIENT = 2;
/** A kill comes after so many answers at most, and a moment: the pace of the machine does not matter. */
const MOST_ANSWERS = 150;
const LONGEST_MOMENT_MS = 60;
const LONGEST_WAIT_MS = 60_000;
const READ_BACK = 8;
/** An exported bundle is examined this often, and at the end. */
const OUTSIDE_EVERY = 10;

type Parts = {
  readonly main: string;
  readonly dataDir: string;
  readonly random: Random;
  readonly tally: Tally;
  readonly options: ProofOptions;
};

/** One installation that is killed again and again while people work in it. */
export class Installation {
  readonly #parts: Parts;
  #product: Product;
  #clients: Client[] = [];
  #lanes: Lane[] = [];
  #organisationId = '';
  #first: TreeHead | undefined;
  #kept: TreeHead | undefined;
  #looks = 0;

  private constructor(parts: Parts, product: Product) {
    this.#parts = parts;
    this.#product = product;
  }

  /** A first start, and the firm set up in it. */
  static async open(parts: Parts, name: string): Promise<Installation> {
    const installation = new Installation(parts, await launch(parts.main, parts.dataDir));
    try {
      await installation.#comeUp();
      await installation.#setUp(name);
      return installation;
    } catch (error) {
      installation.abandon();
      throw error;
    }
  }

  /** Lets everybody work, kills, starts again, and examines everything. */
  async round(): Promise<void> {
    const { random, tally } = this.#parts;
    const victim = random.weighted(VICTIMS);
    const inTime = victim === 'while starting' ? 'application' : victim;
    await this.#workUntil(inTime);
    tally.count(inTime);
    if (inTime === 'server process') await this.#goOn();
    else await this.#startAgain(victim);
    await this.#examine(false);
  }

  /** The last look, and an end in good order. */
  async close(): Promise<void> {
    await this.#examine(true);
    await shutDown(this.#product);
  }

  /** Ends what may still run after something unforeseen. */
  abandon(): void {
    this.#product.child.kill('SIGKILL');
  }

  async #setUp(name: string): Promise<void> {
    const { random } = this.#parts;
    this.#clients = await setUpFirm(this.#product);
    this.#lanes = this.#clients.flatMap((client, index) =>
      Array.from(
        { length: LANES_PER_CLIENT },
        (_, lane) => new Lane(client, `${name}${index}${lane}`, random),
      ),
    );
    const session = await patiently(() => (this.#clients[0] as Client).get('/api/me'));
    if (session.kind === 'silence') throw new Error('The session was not told.');
    this.#organisationId = String(session.body.entrances[0].organisationId);
  }

  async #workUntil(victim: Victim): Promise<void> {
    const { random, dataDir } = this.#parts;
    let over = false;
    const work = this.#lanes.map((lane) => lane.work(() => over));
    await this.#answers(random.between(0, MOST_ANSWERS));
    await pause(random.between(0, LONGEST_MOMENT_MS));
    await strike(victim, this.#product, clusterOf(dataDir), random);
    over = true;
    await Promise.all(work);
  }

  /** Waits until so many more writes were answered; not for ever, should nobody be able to write. */
  async #answers(count: number): Promise<void> {
    const until = this.counts.acknowledged + count;
    const began = performance.now();
    while (this.counts.acknowledged < until && performance.now() - began < LONGEST_WAIT_MS)
      await pause(10);
  }

  /** A single process of the server was killed: the product has to go on without being started again. */
  async #goOn(): Promise<void> {
    const { tally } = this.#parts;
    const began = performance.now();
    tally.survivals.tried += 1;
    while (this.#product.child.exitCode === null && performance.now() - began < 300_000) {
      const answer = await (this.#clients[0] as Client).get('/api/me');
      if (answer.kind === 'answered' && answer.status === 200) {
        tally.survivals.reached += 1;
        tally.recoveries.push(performance.now() - began);
        return;
      }
      await pause(20);
    }
    await this.#startAgain('application');
  }

  async #startAgain(victim: Victim): Promise<void> {
    const { main, dataDir, random, tally } = this.#parts;
    await this.#product.ended;
    if (victim === 'while starting') {
      const half = await launch(main, dataDir);
      await pause(random.between(20, 900));
      await strike('while starting', half, clusterOf(dataDir), random);
      tally.count('while starting');
      await half.ended;
    }
    this.#product = await launch(main, dataDir);
    for (const client of this.#clients) client.moveTo(this.#product.url);
    tally.recoveries.push(await this.#comeUp());
  }

  async #comeUp(): Promise<number> {
    const { tally } = this.#parts;
    tally.startups.tried += 1;
    const took = await this.#product.ready;
    tally.startups.reached += 1;
    return took;
  }

  async #examine(isLast: boolean): Promise<void> {
    const acts = this.#lanes.flatMap((lane) => lane.acts);
    const { found } = await this.#look(isLast);
    const judge = new Judge(found);
    this.#report(judge, acts);
    this.#countDoubts(judge, acts);
    await this.#settle();
    await this.#readBack(acts);
  }

  async #look(isLast: boolean): Promise<Look> {
    const { tally, dataDir, options } = this.#parts;
    this.#looks += 1;
    const goesOutside = this.#first !== undefined && (isLast || this.#looks % OUTSIDE_EVERY === 0);
    const outside = goesOutside && {
      signer: await openSigner(join(dataDir, 'keys')),
      first: this.#first as TreeHead,
    };
    const connection = await attachEmbedded(dataDir);
    if (connection === undefined) throw new Error('The database is not running.');
    const seen = await look(connection, {
      organisationId: this.#organisationId,
      kept: this.#kept,
      ...(outside === false ? {} : { outside }),
    });
    const isSound = seen.against.length === 0;
    for (const words of seen.against) options.say(`ledger: ${words}`);
    tally.verifications.tried += 1;
    tally.verifications.sound += isSound ? 1 : 0;
    tally.outside.tried += goesOutside ? 1 : 0;
    tally.outside.sound += goesOutside && isSound ? 1 : 0;
    this.#first ??= seen.head;
    this.#kept = seen.head;
    return seen;
  }

  #report(judge: Judge, acts: readonly Act[]): void {
    const { tally, options } = this.#parts;
    for (const finding of judge.findings(acts)) {
      tally.findings.push(finding);
      options.say(`${finding.kind}: ${finding.words}`);
    }
  }

  #countDoubts(judge: Judge, acts: readonly Act[]): void {
    const { tally, options } = this.#parts;
    for (const act of acts.filter(({ outcome }) => outcome === 'doubtful')) {
      const isThere = judge.standingOf(act) !== 'absent';
      tally.doubts[isThere ? 'there' : 'absent'] += 1;
      if (!isThere || act.toldNothingChanged !== true) continue;
      tally.toldWrongly += 1;
      options.say(`told that nothing was changed, and it was: ${act.command} ${act.mark}`);
    }
  }

  /** What the retries did shows in the next look: an act that was done twice is doubled there. */
  async #settle(): Promise<void> {
    const { tally, options } = this.#parts;
    for (const lane of this.#lanes) {
      const doubtful = lane.doubtful;
      for (const { act, answer } of await lane.settle()) {
        const said = answer.kind === 'silence' ? 'silence' : JSON.stringify(answer.body);
        options.say(`not settled: ${act.command} ${act.mark}: ${answer.kind} ${said}`);
      }
      tally.doubts.settled += doubtful.filter(({ outcome }) => outcome === 'acknowledged').length;
    }
  }

  /** Writes acknowledged and refused so far. */
  get counts(): { acknowledged: number; refused: number } {
    const outcomes = this.#lanes.flatMap((lane) => lane.acts.map(({ outcome }) => outcome));
    return {
      acknowledged: outcomes.filter((outcome) => outcome === 'acknowledged').length,
      refused: outcomes.filter((outcome) => outcome === 'refused').length,
    };
  }

  /** A few records as a person sees them, and the bytes of a file. */
  async #readBack(acts: readonly Act[]): Promise<void> {
    const { random, tally } = this.#parts;
    for (let turn = 0; turn < READ_BACK; turn += 1) {
      const lane = random.pick(this.#lanes);
      if (lane.held.length === 0) continue;
      const held = random.pick(lane.held);
      const answer = await patiently(() => lane.client.get(`/api/actions/${held.id}`));
      tally.readBack.asked += 1;
      if (answer.kind === 'silence' || answer.status !== 200) continue;
      const { version, due_on: dueOn } = answer.body as { version: number; due_on: string };
      tally.readBack.agreed += version === held.version && dueOn === held.dueOn ? 1 : 0;
    }
    const files = acts.filter(
      ({ command, outcome }) => command === 'action.add_file' && outcome === 'acknowledged',
    );
    if (files.length > 0) await this.#readFile(random.pick(files));
  }

  async #readFile(act: Act): Promise<void> {
    const { tally } = this.#parts;
    const effect = act.effects.find(({ part }) => part === 'file');
    if (effect?.part !== 'file') return;
    const { id } = act.answer as { id: string };
    const path = `/api/actions/${effect.actionId}/files/${id}`;
    const bytes = await (this.#clients[0] as Client).download(path);
    tally.readBack.asked += 1;
    const hash = createHash('sha256')
      .update(bytes ?? '')
      .digest('hex');
    tally.readBack.agreed += hash === effect.sha256 ? 1 : 0;
  }
}
