import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { classes } from '../../../web/control/button.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { Rich } from '../../../web/i18n/rich.tsx';
import { Lead, Settling } from '../../../web/line/line.tsx';
import { useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { PersonRecord } from '../contract/shapes.ts';
import { Access } from './person-access.tsx';
import { About } from './person-about.tsx';
import { Leave } from './person-leave.tsx';
import { Owned } from './person-owned.tsx';
import { Roles } from './person-roles.tsx';
import { Story } from './person-story.tsx';
import style from './people.module.css';
import { personQuery } from './queries.ts';
import { ComeBack } from './come-back.tsx';
import { say } from './say.ts';
import { sayRoles } from './say-role.ts';
import { WrittenName } from './written-name.tsx';

const route = getRouteApi('/shell/people/$id');

/** One person: who they are here, what they have to do, when they are away, and how they come in. */
export function PersonPage() {
  const { id } = route.useParams();
  const record = useQuery(personQuery(id, useAsOf()));
  if (record.error && !record.data) throw record.error;
  if (!record.data) return <Settling label={say('person.loading')} />;
  return record.data.as_written ? (
    <WrittenName key={id} person={record.data} />
  ) : (
    <Person key={id} person={record.data} />
  );
}

function Person({ person }: { person: PersonRecord }) {
  const { today } = useSession();
  const day = useAsOf() ?? today;
  const gone = person.departed || (person.left_on !== null && person.left_on < day);
  return (
    <Page
      title={person.name}
      {...(person.can.leave && person.left_on === null && { actions: <Leaves id={person.id} /> })}
    >
      <div className={style.lead}>
        <Lead>
          <p className={style.says}>
            <Who person={person} gone={gone} />
          </p>
        </Lead>
      </div>
      {person.left_on !== null && <ComeBack person={person} />}
      <Section title={say('person.about')}>
        <About person={person} />
      </Section>
      <Section title={say('person.roles')}>
        <Roles person={person} gone={gone} />
      </Section>
      <Section title={say('person.owned')}>
        <Owned person={person} />
      </Section>
      {person.can.see_leave && (
        <Section title={say('person.leave')}>
          <Leave person={person} gone={gone} />
        </Section>
      )}
      {person.can.invite && !gone && (
        <Section title={say('person.access')}>
          <Access person={person} />
        </Section>
      )}
      <Story person={person} />
    </Page>
  );
}

function Leaves({ id }: { id: string }) {
  return (
    <Link to="/people/$id/leaving" params={{ id }} className={classes()}>
      {say('person.leaves')}
    </Link>
  );
}

/** The one sentence: what somebody is here, under whom, and whether they are here at all today. */
function Who({ person, gone }: { person: PersonRecord; gone: boolean }) {
  const roles = sayRoles(person.roles);
  const gaps = {
    job: person.job_title,
    team: person.team?.name ?? '',
    manager: person.manager?.name ?? '',
    roles,
    left: person.left_on === null ? '' : sayDay(person.left_on),
    away: person.away_until === null ? '' : sayDay(person.away_until),
    successor: person.successor?.name ?? '',
  };
  const outside = roles !== '' && person.roles.every((role) => role === 'external_auditor');
  const sentences = [
    !gone && outside && say('who.outside'),
    gone && say(person.successor ? 'who.gone_to' : 'who.gone', gaps),
    !gone && !outside && say(jobKey(person), gaps),
    !gone && !outside && roles !== '' && say('who.roles', gaps),
    !gone && person.left_on !== null && say(person.successor ? 'who.goes_to' : 'who.goes', gaps),
    !gone && person.away_until !== null && say('who.away', gaps),
  ].filter((sentence) => typeof sentence === 'string');
  const linked = (to: PersonRecord['manager']) => (text: string) =>
    to ? (
      <Link to="/people/$id" params={{ id: to.id }}>
        {text}
      </Link>
    ) : (
      text
    );
  const parts = { manager: linked(person.manager), successor: linked(person.successor) };
  return <Rich text={sentences.join(' ')} parts={parts} />;
}

function jobKey(person: PersonRecord) {
  const job = person.job_title !== '';
  if (person.team === null) return job ? 'who.job' : 'who.nothing';
  if (person.manager === null) return job ? 'who.job_team' : 'who.team';
  return job ? 'who.job_team_manager' : 'who.team_manager';
}
