import type { Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { firmName } from '../../people/reads/firm-name.ts';
import { outsiders } from '../../people/reads/figures.ts';
import type { Cut } from '../contract/kinds.ts';
import { unitOf } from '../rules/units.ts';
import type { Unit } from '../rules/blocks.ts';
import { peopleAsked, teamsOn } from '../store/firm.ts';

/** The firm as it would be asked on a day: the leaders by themselves, everybody else as one unit with its parts. */
export type Firm = { readonly unit: Unit; readonly leaders: readonly string[] };

/** The firm as a wave with this cut would ask it on a day. */
export async function firmOn(tx: ReadTx, day: Day, cut: Cut): Promise<Firm> {
  const [known, outside, teams, name] = await Promise.all([
    peopleAsked(tx, day),
    outsiders(tx, day),
    teamsOn(tx, day),
    firmName(tx),
  ]);
  const people = known.filter(({ id }) => !outside.has(id));
  return {
    unit: unitOf(
      name,
      people.filter(({ is_top: top }) => !top),
      teams,
      cut,
    ),
    leaders: people.flatMap(({ id, is_top: top }) => (top ? [id] : [])),
  };
}
