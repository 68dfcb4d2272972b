import { v7 as newId } from 'uuid';
import { command } from '../../../platform/commands/command.ts';
import { limitsSet, limitsSetShape, newLimitsShape } from '../contract/limits.ts';
import { setFigureLimits } from '../policy.ts';
import * as rules from '../rules/limits.ts';
import { insertLimits, lockLimits } from '../store/limits.ts';

/** Sets the limits of an indicator, or goes back to those of the culture model. Every version stays. */
export const setLimits = command({
  name: 'limit.set',
  words: 'say when a figure is worth watching and acting on',
  input: newLimitsShape,
  result: limitsSetShape,
  load: async (read, { indicator }) => {
    const latest = await lockLimits(read, indicator);
    const { version = 0, watch = null, act = null } = latest ?? {};
    return { version, own: watch === null || act === null ? null : { watch, act } };
  },
  permit: setFigureLimits,
  rule: (limits, input) => {
    const decided = rules.setLimits(limits, input);
    if (!decided.ok) return decided;
    const { indicator, reason } = input;
    return { ok: true, value: { ...decided.value, indicator, reason } };
  },
  save: async (
    write,
    { own, indicator, reason },
    { version },
    { organisationId, actor, now, today },
  ) => {
    const made = { id: newId(), version: version + 1 };
    await insertLimits(write, {
      organisation_id: organisationId,
      ...made,
      indicator,
      watch: own?.watch ?? null,
      act: own?.act ?? null,
      reason,
      set_by: actor.personId,
      set_on: today,
      set_at: now,
    });
    return made;
  },
  events: ({ before, after, own, indicator, reason }, made) => [
    limitsSet.of(made, { indicator, before, after, default: own === null, reason }),
  ],
});
