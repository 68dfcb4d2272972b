import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { PictureAnswer } from '../src/features/culture/contract.ts';
import { addDays, day, type Day } from '../src/lib/day.ts';
import { get, NOW, post, type Firm, type Member, type TestApp } from './app.ts';

export const TODAY = day('2026-11-24');
/** Written down two looks before today, so that whatever is late is late at both looks that count. */
export const WRITTEN = addDays(TODAY, -20);

/** What leaders do with actions, on the days on which they do it. */
export function leadershipOf(at: () => { app: TestApp; firm: Firm }) {
  function goTo(on: Day): void {
    at().app.clock.set(new Date(`${on}${NOW.toISOString().slice(10)}`));
  }

  async function done(command: string, body: object) {
    const { app, firm } = at();
    const answer = await post(app, firm.founder, command, body);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return answer.body.result;
  }

  /** Opens an action on `WRITTEN` and comes back to today. */
  async function open(dueOn: Day | null, owner: Member | null, more: object = {}): Promise<string> {
    goTo(WRITTEN);
    const { id } = await done('action.create', {
      title: 'Promised',
      due_on: dueOn,
      accountable_id: owner?.personId ?? null,
      opened_on: addDays(WRITTEN, -60),
      ...more,
    });
    goTo(TODAY);
    return id;
  }

  async function moveDue(id: string, version: number, on: Day, to: Day): Promise<void> {
    goTo(on);
    await done('action.move_due', { id, version, due_on: to, reason: 'Parts came late' });
    goTo(TODAY);
  }

  async function pictureOf(member: Member = at().firm.founder, asOf?: Day): Promise<PictureAnswer> {
    const query = asOf === undefined ? '' : `?as_of=${asOf}`;
    const { status, body } = await get(at().app, member, `/api/culture/picture${query}`);
    expect(status, JSON.stringify(body)).toBe(200);
    return body as PictureAnswer;
  }

  /** An entry in the ledger that is no act on an action. */
  async function touch(): Promise<void> {
    await done('action_view.save', { name: randomUUID(), query: '?state=late' });
  }

  async function openMany(late: number, all: number, owner: Member | null = null) {
    const ids: string[] = [];
    for (let made = 0; made < all; made += 1) {
      ids.push(await open(addDays(TODAY, made < late ? -15 : 100), owner));
    }
    return ids;
  }

  return { goTo, open, moveDue, pictureOf, touch, openMany };
}
