import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { dayOrNull } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import type { Choice } from '../../../web/form/choose.tsx';
import { TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { sayDay, sayDayShort } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { useSession } from '../../../web/session/session.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { HandoverException, PersonRecord } from '../contract/shapes.ts';
import { PersonField } from './person-picker.tsx';
import style from './people.module.css';
import { ownedQuery, personQuery, type OwnedRow } from './queries.ts';
import { say } from './say.ts';

const route = getRouteApi('/shell/people/$id/leaving');

/** Somebody leaves: which day is the last, and who takes over what they own. */
export function LeavingPage() {
  const { id } = route.useParams();
  const record = useQuery(personQuery(id, undefined));
  const owned = useQuery(ownedQuery(id));
  if (record.error && !record.data) throw record.error;
  if (owned.error && !owned.data) throw owned.error;
  if (!record.data || !owned.data) return <Settling label={say('person.loading')} />;
  return <Leaving key={id} person={record.data} owned={owned.data.rows} />;
}

type LeavingProps = { person: PersonRecord; owned: readonly OwnedRow[] };

function Leaving({ person, owned }: LeavingProps) {
  const { today } = useSession();
  const navigate = useNavigate();
  const [day, setDay] = useState<string>(today);
  const [heir, setHeir] = useState<Choice | null>(person.manager);
  const [others, setOthers] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/person.leave');
  const later = day > today;

  async function send() {
    const on = dayOrNull(day);
    setMissing(heir === null);
    if (heir === null) return;
    const except: HandoverException[] = [...others].map(([id, to]) => ({
      kind: 'action',
      id,
      to_id: to.id,
    }));
    const { id, version } = person;
    const delivery = await command.send({
      id,
      version,
      to_id: heir.id,
      except,
      ...(on !== null && { on }),
    });
    if (delivery.ok) void navigate({ to: '/people/$id', params: { id } });
  }

  return (
    <Page title={say('leaving.title', { name: person.name })} intro={say('leaving.intro')}>
      <Form
        label={say('leaving.title', { name: person.name })}
        onSend={() => void send()}
        errors={missing}
      >
        <TextField
          label={say('leaving.last_day')}
          hint={say('leaving.last_day_hint')}
          type="date"
          value={day}
          onText={setDay}
        />
        <PersonField
          label={say('leaving.to')}
          hint={say('leaving.to_hint')}
          chosen={heir}
          onChoose={setHeir}
          error={missing ? say('form.who_needed') : undefined}
        />
        <Section title={say('leaving.owned', { name: person.name })}>
          <Handovers owned={owned} heir={heir} others={others} onOthers={setOthers} />
        </Section>
        <Section title={say('leaving.then')}>
          <Consequences person={person} day={day} later={later} heir={heir} />
        </Section>
        <FormEnd
          verb={say(later ? 'leaving.verb_later' : 'leaving.verb')}
          kind={later ? 'first' : 'loss'}
          keeps={false}
          state={command.state}
          onCancel={() => void navigate({ to: '/people/$id', params: { id: person.id } })}
        />
      </Form>
    </Page>
  );
}

type HandoversProps = {
  owned: readonly OwnedRow[];
  heir: Choice | null;
  others: ReadonlyMap<string, Choice>;
  onOthers: (others: ReadonlyMap<string, Choice>) => void;
};

/** Everything goes to one person, unless somebody else is named for a record. */
function Handovers({ owned, heir, others, onOthers }: HandoversProps) {
  // Somebody may have several parts in one action; it passes on as a whole.
  const actions = [...new Map(owned.map((one) => [one.id, one])).values()];
  if (actions.length === 0) return <p className="quiet">{say('owned.none')}</p>;
  const give = (id: string, to: Choice | null) => {
    const next = new Map(others);
    if (to === null || to.id === heir?.id) next.delete(id);
    else next.set(id, to);
    onOthers(next);
  };
  return (
    <ul className={style.rows}>
      {actions.map((action) => (
        <Handover
          key={action.id}
          action={action}
          to={others.get(action.id) ?? heir}
          onGive={(to) => give(action.id, to)}
        />
      ))}
    </ul>
  );
}

type HandoverProps = { action: OwnedRow; to: Choice | null; onGive: (to: Choice | null) => void };

function Handover({ action, to, onGive }: HandoverProps) {
  const [asks, setAsks] = useState(false);
  return (
    <li>
      <span>
        {action.title}{' '}
        <span className={style.aside}>
          {say(`part.${action.part}`)}
          {action.due_on !== null && `, ${sayDayShort(action.due_on)}`}
        </span>
      </span>
      {asks ? (
        <PersonField label={say('leaving.else_who')} chosen={to} onChoose={onGive} />
      ) : (
        <span className={style.rowTools}>
          <span>{say('leaving.goes_to', { to: to?.name ?? say('leaving.somebody') })}</span>
          <Button
            kind="quiet"
            aria-label={say('leaving.else_what', { title: action.title })}
            onClick={() => setAsks(true)}
          >
            {say('leaving.else')}
          </Button>
        </span>
      )}
    </li>
  );
}

type ConsequencesProps = { person: PersonRecord; day: string; later: boolean; heir: Choice | null };

/** What will happen, before it does. */
function Consequences({ person, day, later, heir }: ConsequencesProps) {
  const on = dayOrNull(day);
  const gaps = {
    name: person.name,
    to: heir?.name ?? say('leaving.somebody'),
    day: on === null ? '' : sayDay(on),
    teams: person.leads.map((team) => team.name).join(', '),
  };
  return (
    <ul className={style.consequences}>
      <li>{say(later ? 'leaving.access_later' : 'leaving.access_now', gaps)}</li>
      <li>{say('leaving.roles', gaps)}</li>
      {person.leads.length > 0 && <li>{say('leaving.teams', gaps)}</li>}
      <li>{say('leaving.past', gaps)}</li>
      <li>{say(later ? 'leaving.back_later' : 'leaving.back', gaps)}</li>
    </ul>
  );
}
