import { isDay } from '../../../lib/day.ts';
import { sayDay, sayInstant } from '../../../web/i18n/format.ts';
import { Section } from '../../../web/shell/page.tsx';
import type { ActionRecord } from '../contract/shapes.ts';
import style from './actions.module.css';
import type { StoryKind } from './story-kinds.ts';
import { storyKinds } from './story-kinds.ts';
import { say } from './say.ts';

type Entry = ActionRecord['story'][number];

/** The ledger of this action in words, the latest first. */
export function Story({ action }: { action: ActionRecord }) {
  const names = namesIn(action);
  return (
    <Section title={say('story.title')}>
      <ol role="list" className={style.entries} reversed>
        {action.story.toReversed().map((entry) => (
          <li key={entry.sequence}>
            <p>{sentenceOf(entry, names)}</p>
            <p className={style.by}>
              <time dateTime={entry.at}>{sayInstant(new Date(entry.at))}</time>
              {', '}
              {say('story.entry', { number: entry.sequence })}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** People who stand anywhere in the record, so that an id in an entry can be read as a name. */
function namesIn(action: ActionRecord): Map<string, string> {
  const people = [
    action.accountable,
    action.proposed_by,
    action.decided_by,
    action.decider,
    action.done_by,
    action.checker,
    ...action.helpers,
    ...action.moves.map((move) => move.moved_by),
  ];
  return new Map(people.flatMap((person) => (person ? [[person.id, person.name]] : [])));
}

/** One entry as a sentence. What is erased or comes from a newer version is said to be so. */
function sentenceOf(entry: Entry, names: ReadonlyMap<string, string>): string {
  const actor = entry.actor ?? say('somebody');
  const kind = storyKinds.find((known): known is StoryKind => known === entry.type);
  if (!kind) return say('story.unknown', { actor, type: entry.type });
  if (Object.keys(entry.payload).length === 0) return say('story.erased', { actor });
  return say(`event.${kind}`, { actor, ...gapsOf(entry.payload, names) });
}

/** The values of a payload as they are read: days as dates, people as names, changed words by their names. */
function gapsOf(
  payload: Entry['payload'],
  names: ReadonlyMap<string, string>,
): Record<string, string | number> {
  const gaps: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(payload)) {
    if (value === null) gaps[key] = say('nobody');
    if (typeof value === 'number') gaps[key] = value;
    if (typeof value === 'string')
      gaps[key] = isDay(value) ? sayDay(value) : readable(value, names);
  }
  const after = payload['after'];
  if (typeof after === 'object' && after !== null) {
    gaps['fields'] = Object.keys(after).map(fieldName).join(', ');
  }
  const verdict = payload['verdict'];
  if (verdict === 'effective' || verdict === 'partly' || verdict === 'not_effective') {
    gaps['verdict'] = say(`verdict.${verdict}`);
  }
  return gaps;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function readable(value: string, names: ReadonlyMap<string, string>): string {
  return UUID.test(value) ? (names.get(value) ?? say('somebody')) : value;
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
] as const;

function fieldName(key: string): string {
  const word = words.find((known) => known === key);
  return word ? say(`field.${word}`) : key;
}
