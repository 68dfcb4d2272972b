import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { HoldStanding } from '../contract/kinds.ts';

/** A hold as its rules look at it. */
export type Held = {
  readonly upheld_at: Date | null;
  readonly overridden_at: Date | null;
  readonly released_at: Date | null;
};

/** How it stands: what was overridden stays so for ever. */
export function standingOf({ upheld_at, overridden_at, released_at }: Held): HoldStanding {
  if (overridden_at !== null) return 'overridden';
  if (released_at !== null) return 'released';
  return upheld_at === null ? 'called' : 'upheld';
}

type Over = 'hold.is_overridden' | 'hold.is_released';

function stillStands(hold: Held): Outcome<null, Over> {
  if (hold.overridden_at !== null) return refuse('hold.is_overridden');
  return hold.released_at === null ? accept(null) : refuse('hold.is_released');
}

/** A leader says that it stays stopped, and why. Once is enough. */
export function uphold(
  hold: Held,
  reason: string,
): Outcome<{ readonly reason: string }, Over | 'hold.is_upheld' | 'hold.reason_needed'> {
  const stands = stillStands(hold);
  if (!stands.ok) return stands;
  if (hold.upheld_at !== null) return refuse('hold.is_upheld');
  return reason === '' ? refuse('hold.reason_needed') : accept({ reason });
}

/** A leader lets the work go on although somebody stopped it. The name and the reason stay. */
export function override(
  hold: Held,
  reason: string,
): Outcome<{ readonly reason: string }, Over | 'hold.reason_needed'> {
  const stands = stillStands(hold);
  if (!stands.ok) return stands;
  return reason === '' ? refuse('hold.reason_needed') : accept({ reason });
}

/** It is right again. */
export function release(hold: Held, note: string): Outcome<{ readonly note: string }, Over> {
  const stands = stillStands(hold);
  return stands.ok ? accept({ note }) : stands;
}
