import {
  addMember,
  asOwner,
  foundFirm,
  NOW,
  type Firm,
  type Member,
  type TestApp,
} from '../app.ts';
import { addTeam } from './voting.ts';

export type TwoTeams = {
  readonly firm: Firm;
  readonly staff: readonly Member[];
  readonly other: readonly Member[];
  readonly leader: Member;
  /** The other leader, where there is one. */
  readonly second: Member | null;
};

/**
 * A firm of two teams of seven and six on the day on which tests begin. Beside its founder there is another leader, who answers
 * nothing; with `single` there is none, and what comes out is about one person.
 */
export async function twoTeams(app: TestApp, { single = false } = {}): Promise<TwoTeams> {
  app.clock.set(NOW);
  const firm = await foundFirm(app);
  const second = single ? null : await addMember(app, firm, ['top_management'], 'Second');
  const people = async (count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, at) => addMember(app, firm, ['staff'], `P${at}`)),
    );
  const [staff, other] = [await people(7), await people(6)];
  await addTeam(app, firm, 'Press', staff);
  await addTeam(app, firm, 'Office', other);
  return { firm, staff, other, leader: firm.founder, second };
}

/** How many rows a table has of a firm. */
export function counted(app: TestApp, firm: Firm, table: string): Promise<number> {
  return asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${table} WHERE organisation_id = $1`,
      [firm.id],
    );
    return rows[0]!.count;
  });
}
