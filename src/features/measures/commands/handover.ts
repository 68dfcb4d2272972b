import type { Subscriber } from '../../../platform/commands/path.ts';
import { personLeft, personMerged } from '../../people/contract/events.ts';
import { measureHandedOver } from '../contract/events.ts';
import { keyEnded } from '../contract/keys.ts';
import { endKeys } from '../store/keys.ts';
import { passOn } from '../store/write.ts';

/** When somebody leaves, their measures pass to who takes over and their keys end, in the same transaction. */
export const handOverFromLeaver: Subscriber = async (write, event, { actor, now }) => {
  const { to_id: to } = personLeft.payload.parse(event.payload);
  const ownerId = event.subject.id;
  const keys = await endKeys(write, { ownerId }, { by: actor.personId, now });
  const ended = keys.map(({ name, ...key }) => keyEnded.of(key, { name }));
  return [...(await handOver(write, ownerId, to, now)), ...ended];
};

/** When a written name turns out to mean somebody known, its measures are theirs. */
export const matchWrittenName: Subscriber = async (write, event, { now }) => {
  const { into_id: into } = personMerged.payload.parse(event.payload);
  return handOver(write, event.subject.id, into, now);
};

async function handOver(
  write: Parameters<Subscriber>[0],
  from: string,
  to: string | null,
  now: Date,
) {
  const measures = await passOn(write, from, to, now);
  return measures.map((measure) => measureHandedOver.of(measure, { from, to }));
}
