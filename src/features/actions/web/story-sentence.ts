import { isDay } from '../../../lib/day.ts';
import type { Gaps, KeyOf } from '../../../lib/catalogue.ts';
import { sayDay, sayList } from '../../../web/i18n/format.ts';
import type { ActionRecord } from '../contract/shapes.ts';
import type en from './en.json';
import { storyKinds, type StoryKind } from './story-kinds.ts';
import { say } from './say.ts';

type Entry = ActionRecord['story'][number];
type Names = ActionRecord['names'];
type Payload = Entry['payload'];
type Told = Extract<KeyOf<typeof en>, `event.${string}`>;

/** One entry as a sentence. What is erased or comes from a newer version is said to be so. */
export function sentenceOf(
  { actor: name, type, payload }: Pick<Entry, 'actor' | 'type' | 'payload'>,
  names: Names,
): string {
  const actor = name ?? say('somebody');
  const kind = storyKinds.find((known): known is StoryKind => known === type);
  if (!kind) return say('story.unknown', { actor, type });
  if (Object.keys(payload).length === 0) return say('story.erased', { actor });
  return say(toldAs(kind, payload), { actor, ...gapsOf(payload, names) }).trim();
}

/** The same kind of entry is told differently by what it holds: a date moved before or after it had passed. */
function toldAs(kind: StoryKind, payload: Payload): Told {
  if (kind === 'action.assigned') {
    if (payload['from'] === payload['to']) return 'event.action.helpers';
    if (payload['to'] === null) return 'event.action.unassigned';
    return payload['from'] === null ? 'event.action.given' : 'event.action.assigned';
  }
  if (kind === 'action.due_moved' && payload['after_due'] === true) {
    return 'event.action.due_moved_late';
  }
  if (
    kind === 'action.done' &&
    payload['checker_id'] !== null &&
    payload['check_due_on'] !== null
  ) {
    return 'event.action.done_to_check';
  }
  if (kind === 'action.checked' && payload['verdict'] === 'not_effective') {
    return 'event.action.checked_failed';
  }
  if (kind === 'action.reopened' && payload['due_on'] !== null) {
    return 'event.action.reopened_until';
  }
  if (kind === 'action.handed_over' && payload['to'] === null) {
    return 'event.action.handed_to_nobody';
  }
  return `event.${kind}`;
}

/** The values of a payload as they are read: days as dates, people as names, changed words by their names. */
function gapsOf(payload: Payload, names: Names): Gaps {
  const gaps: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(payload)) {
    if (value === null) gaps[key] = say('nobody');
    if (typeof value === 'number') gaps[key] = value;
    if (typeof value === 'string') gaps[key] = isDay(value) ? sayDay(value) : named(value, names);
    if (Array.isArray(value)) gaps[key] = people(value, names);
  }
  const after = payload['after'];
  if (typeof after === 'object' && after !== null) {
    gaps['fields'] = sayList(Object.keys(after).map(fieldName));
  }
  const verdict = payload['verdict'];
  if (verdict === 'effective' || verdict === 'partly' || verdict === 'not_effective') {
    gaps['verdict'] = say(`found.${verdict}`);
  }
  const part = payload['part'];
  if (part === 'accountable' || part === 'helper' || part === 'checker') {
    gaps['part'] = say(`part.${part}`);
  }
  return gaps;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function named(value: string, names: Names): string {
  return UUID.test(value) ? (names[value] ?? say('somebody')) : value;
}

function people(ids: readonly unknown[], names: Names): string {
  if (ids.length === 0) return say('nobody');
  return sayList(ids.map((id) => (typeof id === 'string' ? named(id, names) : '')));
}

const words = [
  'title',
  'description',
  'why',
  'source',
  'source_reference',
  'significance',
  'process',
  'containment',
  'cause',
  'corrective_action',
  'accountable',
  'helpers',
  'checker',
  'opened_on',
  'due_on',
  'done_on',
  'check_due_on',
  'verdict',
  'result',
  'check_note',
  'cancel_reason',
] as const;

/** The name a field has on the page. A column that no page shows goes by its own name. */
function fieldName(key: string): string {
  const word = words.find((known) => known === key.replace(/_ids?$/, ''));
  return `“${word ? say(`field.${word}`) : key.replaceAll('_', ' ')}”`;
}
