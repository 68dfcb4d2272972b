import { isDay } from '../../../lib/day.ts';
import { sayDay, sayInstant } from '../../../web/i18n/format.ts';
import { Section } from '../../../web/shell/page.tsx';
import type { PersonRecord, RoleName } from '../contract/shapes.ts';
import { roles } from './list-search.ts';
import style from './people.module.css';
import { say } from './say.ts';
import { sayRole } from './say-role.ts';

type Entry = PersonRecord['story'][number];

const KINDS = [
  'person.created',
  'person.changed',
  'person.recognised',
  'person.role_given',
  'person.role_ended',
  'person.leaving',
  'person.left',
  'person.returned',
  'person.invited',
  'person.joined',
  'person.invitation_withdrawn',
  'person.access_reset',
  'person.second_factor_removed',
  'person.mail_chosen',
] as const;

/** The ledger of this person in words, the latest first. */
export function Story({ person }: { person: PersonRecord }) {
  if (person.story.length === 0) return null;
  return (
    <Section title={say('story.title')}>
      <ol className={style.story} reversed>
        {person.story.toReversed().map((entry) => (
          <li key={entry.sequence}>
            <p>{sentenceOf(entry, person)}</p>
            <p className={style.small}>
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

/** One entry as a sentence. What is erased or comes from a newer version is said to be so. */
function sentenceOf(entry: Entry, person: PersonRecord): string {
  const actor = entry.actor ?? say('story.product');
  const kind = KINDS.find((known) => known === entry.type);
  if (kind === undefined) return say('story.unknown', { actor, type: entry.type });
  return say(`event.${kind}`, { actor, name: person.name, ...gapsOf(entry, person) });
}

/** The values of a payload as they are read: days as dates, roles and fields by their names. */
function gapsOf({ payload, type }: Entry, person: PersonRecord): Record<string, string> {
  const gaps: Record<string, string> = {};
  for (const [key, value] of Object.entries(payload)) {
    if (typeof value === 'string') gaps[key] = isDay(value) ? sayDay(value) : value;
  }
  const role = roles.find((one): one is RoleName => one === payload['role']);
  if (role !== undefined) gaps['role'] = sayRole(role);
  const after = payload['after'];
  if (typeof after === 'object' && after !== null) {
    gaps['fields'] = Object.keys(after).map(fieldName).join(', ');
  }
  // Only the last one who took over is known by name here; earlier ones stand in the ledger itself.
  const isLast = payload['to_id'] === person.successor?.id;
  gaps['to'] = isLast ? (person.successor?.name ?? '') : say('story.somebody');
  if (type === 'person.invited') {
    gaps['route'] = say(payload['route'] === 'mail' ? 'story.by_mail' : 'story.on_paper');
  }
  return gaps;
}

const FIELDS = ['name', 'email', 'job_title', 'team_id', 'site_id', 'starts_on'] as const;

function fieldName(key: string): string {
  const field = FIELDS.find((known) => known === key);
  return field === undefined ? key : say(`changed.${field}`);
}
