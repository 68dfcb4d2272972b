import { createHash, randomUUID } from 'node:crypto';
import { drafts, type Act, type Held } from './acts.ts';
import { patiently, type Answer, type Client } from './client.ts';
import { meetingDrafts, rememberMeeting, type Meeting } from './meetings.ts';
import type { Random } from '../random.ts';

const KINDS = {
  create: 5,
  edit: 4,
  move: 4,
  moveMany: 2,
  comment: 4,
  finish: 2,
  addFile: 1,
  addPerson: 1,
  say: 2,
  meet: 8,
} as const;
type Kind = keyof typeof KINDS;

const MOST_IN_BULK = 12;

/**
 * One concurrent writer. It works on records of its own, so that what must be there follows from
 * what it did alone; everything it asks for is in `acts`, in order.
 */
export class Lane {
  readonly client: Client;
  readonly acts: Act[] = [];
  readonly held: Held[] = [];
  readonly meetings: Meeting[] = [];
  readonly #name: string;
  readonly #random: Random;
  /** Records of which the last write is in doubt: nobody touches them until that is settled. */
  #settled = true;

  constructor(client: Client, name: string, random: Random) {
    this.client = client;
    this.#name = name;
    this.#random = random;
  }

  get doubtful(): Act[] {
    return this.acts.filter(({ outcome }) => outcome === 'doubtful');
  }

  /** Writes until told to stop, or until an answer stays away. */
  async work(isOver: () => boolean): Promise<void> {
    while (!isOver() && this.#settled) {
      const act = await this.#nextAct();
      if (act === undefined) return;
      this.acts.push(act);
      this.#settled = await this.#send(act);
    }
  }

  /** Repeats what stayed in doubt, with the same keys; what was answered differently or not at all is returned. */
  async settle(): Promise<{ act: Act; answer: Answer }[]> {
    const left: { act: Act; answer: Answer }[] = [];
    for (const act of this.doubtful) {
      const again = () => this.client.command(act.command, act.body, act.key);
      const answer = await patiently(again);
      if (!this.#take(act, answer)) left.push({ act, answer });
    }
    this.#settled = left.length === 0;
    return left;
  }

  async #send(act: Act): Promise<boolean> {
    const answer = await this.client.command(act.command, act.body, act.key);
    return this.#take(act, answer);
  }

  /** Takes an answer over; false where it leaves the act in doubt. */
  #take(act: Act, answer: Answer): boolean {
    if (answer.kind === 'silence') return false;
    if (answer.status === 200) {
      act.outcome = 'acknowledged';
      act.answer = answer.body.result;
      this.#remember(act);
      return true;
    }
    if (answer.status === 422) {
      act.outcome = 'refused';
      return true;
    }
    const message = String(answer.body?.error?.message ?? '');
    act.toldNothingChanged = /nothing .*was changed/i.test(message);
    return false;
  }

  #remember(act: Act): void {
    rememberMeeting(this.meetings, act);
    const answer = act.answer as { id?: string; version?: number };
    if (act.command === 'action.create') {
      const { due_on: dueOn } = act.body as { due_on: string };
      this.held.push({ id: answer.id as string, version: 1, dueOn, done: false });
      return;
    }
    for (const effect of act.effects) {
      if (effect.part !== 'state') continue;
      const held = this.held.find(({ id }) => id === effect.id);
      if (held === undefined) continue;
      held.version = effect.version;
      held.dueOn = String(effect.words['due_on'] ?? held.dueOn);
      held.done ||= effect.words['result'] !== undefined;
    }
  }

  async #nextAct(): Promise<Act | undefined> {
    const mark = `${this.#name}-${String(this.acts.length).padStart(6, '0')}`;
    const draft = await this.#draft(mark);
    return draft && { ...draft, mark, key: randomUUID(), outcome: 'doubtful' };
  }

  async #draft(mark: string): Promise<Pick<Act, 'command' | 'body' | 'effects'> | undefined> {
    const open = this.held.filter(({ done }) => !done);
    const kind: Kind = open.length < 3 ? 'create' : this.#random.weighted(KINDS);
    if (kind === 'create') return drafts.create(mark, this.#someDay(''));
    if (kind === 'addPerson' || kind === 'say') return drafts[kind](mark);
    if (kind === 'moveMany') return this.#draftMany(mark, open);
    if (kind === 'meet') return this.#draftMeeting(mark);
    const one = this.#random.pick(open);
    if (kind === 'move') return drafts.move(mark, one, this.#someDay(one.dueOn));
    if (kind !== 'addFile') return drafts[kind](mark, one);
    const content = Buffer.concat([
      Buffer.from('%PDF-1.7\n'),
      this.#random.bytes(this.#random.between(100, 40_000)),
    ]);
    const taken = await this.client.upload(`${mark}.pdf`, content);
    if (taken.kind === 'silence' || taken.status !== 200) return undefined;
    const sha256 = createHash('sha256').update(content).digest('hex');
    return drafts.addFile(mark, one, { upload: String(taken.body.upload), sha256 });
  }

  /** The next step of the meeting that goes on, or another meeting. */
  async #draftMeeting(
    mark: string,
  ): Promise<Pick<Act, 'command' | 'body' | 'effects'> | undefined> {
    const meeting = this.meetings.at(-1);
    if (meeting === undefined || meeting.next === 'over') {
      const me = await this.client.get('/api/me');
      if (me.kind === 'silence' || me.status !== 200) return undefined;
      return meetingDrafts.plan(mark, String(me.body.person.id));
    }
    if (meeting.next !== 'sign') return meetingDrafts[meeting.next](mark, meeting);
    const read = await this.client.get(`/api/meetings/${meeting.id}/minutes`);
    const hash = read.kind === 'answered' ? read.body?.content_hash : undefined;
    return typeof hash === 'string' ? meetingDrafts.sign(mark, meeting, hash) : undefined;
  }

  #draftMany(mark: string, open: readonly Held[]): Pick<Act, 'command' | 'body' | 'effects'> {
    const dueOn = this.#someDay('');
    const chosen = open.filter((held) => held.dueOn !== dueOn).slice(-MOST_IN_BULK);
    return drafts.moveMany(mark, chosen, dueOn);
  }

  /** A day of the far future other than the given one. */
  #someDay(other: string): string {
    const day = new Date(Date.UTC(2190, 0, 1 + this.#random.between(0, 3_000)));
    const text = day.toISOString().slice(0, 10);
    return text === other ? this.#someDay(other) : text;
  }
}
