import { rebase, setTarget } from '../features/measures/commands/lines.ts';
import { recordValues } from '../features/measures/commands/values.ts';
import { addNote, create, retire } from '../features/measures/commands/words.ts';
import { dayOf } from '../lib/day.ts';
import type { At } from '../lib/version.ts';
import { FIRM_ZONE } from './calendar.ts';
import { holderOn } from './cast.ts';
import { MEASURES } from './firm/measures.ts';
import type { MeasureAct } from './script.ts';
import { placed, type Stage } from './stage.ts';

/** Plays what was measured and decided about it. */
export async function playMeasure(stage: Stage, as: string, act: MeasureAct): Promise<void> {
  const key = act.measure;
  if (act.kind === 'measure') {
    stage.measures.set(key, await begin(stage, as, key));
    return;
  }
  const measure = placed(stage.measures, key);
  stage.measures.set(key, await change(stage, as, measure, act));
}

function begin(stage: Stage, as: string, key: string): Promise<At> {
  const { owner, name, definition, unit, kind, better, rhythm, per, source } = MEASURES.find(
    (one) => one.key === key,
  )!;
  const on = Math.floor(
    (stage.theatre.clock.now().getTime() - Date.parse(`${stage.today}T00:00:00Z`)) / 86_400_000,
  );
  return stage.run(as, create, {
    name,
    definition,
    unit,
    kind,
    better,
    rhythm,
    source,
    ...(per !== undefined && { per }),
    owner_id: placed(stage.people, holderOn(owner, on)).id,
  });
}

function change(
  stage: Stage,
  as: string,
  { id, version }: At,
  act: Exclude<MeasureAct, { kind: 'measure' }>,
): Promise<At> {
  switch (act.kind) {
    case 'value': {
      const { period, value, size } = act;
      return stage.run(as, recordValues, { id, values: [{ row: 1, period, value, size }] });
    }
    case 'aim': {
      const starts_on = dayOf(stage.theatre.clock.now(), FIRM_ZONE);
      return stage.run(as, setTarget, {
        id,
        version,
        starts_on,
        target: act.target,
        reason: act.reason,
      });
    }
    case 'rebase':
      return stage.run(as, rebase, { id, version, starts_on: act.from, reason: act.reason });
    case 'note':
      return stage.run(as, addNote, { id, day: act.day, text: act.text });
    case 'end_measure':
      return stage.run(as, retire, { id, version, reason: act.reason });
  }
}
