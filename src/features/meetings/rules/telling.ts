import { accept, all, refuse } from '../../../lib/outcome.ts';
import type { State } from '../contract/kinds.ts';
import { here } from './life.ts';

/** What is told is what a meeting that was held decided; and there is somebody who does not know it yet. */
export function tell(
  { state }: { readonly state: State },
  around: {
    readonly outputs: number;
    readonly namedHere: boolean;
    readonly people: readonly string[];
  },
) {
  return all(
    [
      state === 'held' ? accept(null) : refuse('meeting.not_held'),
      around.outputs > 0 ? accept(null) : refuse('meeting.nothing_to_tell'),
      here(around.namedHere),
      around.people.length > 0 ? accept(null) : refuse('meeting.nobody_to_tell'),
    ],
    null,
  );
}
