/** Small pieces of firms that have a signal, and what stands behind a sentence, in short. */
import type { Evidence } from '../src/features/culture/rules/evidence.ts';
import type { Concerned } from '../src/features/culture/rules/signals/signal.ts';
import { MD, TODAY } from './pictures.ts';

export const ids = (...names: readonly string[]) => ({ total: names.length, ids: names });
export const ended = (time: number, count: number) => ({ time, ended: count, open: 0 });
export const days = (count: number, each: number) => Array.from({ length: count }, () => each);
export const rates = (near: number, far: number) => ({ near, nearDays: 30, far, farDays: 90 });
export const kept = (top: number, others: number) => ({
  followThroughTop: { due: 20, kept: top, imported: 0 },
  followThroughOthers: { due: 20, kept: others, imported: 0 },
});
export const eased = (leaderId: string | null, ...names: readonly string[]) => ({
  targets: {
    eased: names.map((id) => ({ kind: 'measure', id, leaderId, on: TODAY }) as const),
  },
});
export const chased = (actions: number) => ({
  noise: { chased: [{ measureId: 'm', actions: { total: actions, ids: ['a1', 'a2'] } }] },
});
export const overridden = (...holds: string[]) => ({
  problems: { overridden: [{ leaderId: MD.personId, holds: ids(...holds) }] },
});

/** "problem a1 of 3": the records behind, and how many there are. */
export const behind = ({ total, records }: Evidence) =>
  `${records.map(({ kind, id }) => `${kind} ${id}`).join(', ')} of ${total}`;
export const whom = (concerns: Concerned) =>
  concerns.kind === 'leader' ? concerns.personId : 'all';
