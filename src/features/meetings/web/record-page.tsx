import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { classes } from '../../../web/control/button.tsx';
import { sayDay, sayInstant } from '../../../web/i18n/format.ts';
import { Facts } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Recorded } from '../../../web/shell/recorded.tsx';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { MeetingRecord } from '../contract/record.ts';
import { Acts } from './acts.tsx';
import { Agenda } from './agenda.tsx';
import style from './meetings.module.css';
import { meetingQuery } from './queries.ts';
import { say } from './say.ts';
import { Seats } from './seats.tsx';
import { sayWhen } from './words.ts';

const route = getRouteApi('/shell/meetings/$id');

/** One meeting: when, what is on the agenda, who has a seat, and what came of it. */
export function RecordPage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const record = useQuery(meetingQuery(id, asOf));
  return (
    <Recorded
      record={record}
      loading={say('loading')}
      title={say('record.not_yet')}
      text={(day) => say('record.not_yet_text', { day })}
    >
      {(meeting) => <Meeting key={id} meeting={meeting} />}
    </Recorded>
  );
}

function Meeting({ meeting }: { meeting: MeetingRecord }) {
  const { name, purpose, state, cancel_reason: reason } = meeting;
  return (
    <Page title={name} intro={purpose}>
      <p className={style.statement}>
        {sayWhen(meeting)} {state === 'cancelled' && reason}
      </p>
      <div className={style.acts}>
        <Ways meeting={meeting} />
        <Acts meeting={meeting} />
      </div>
      <Agenda meeting={meeting} />
      <Seats meeting={meeting} />
      <Moves meeting={meeting} />
      <About meeting={meeting} />
    </Page>
  );
}

/** Where the meeting leads: into it while it runs, to what is read before, and to its minutes. */
function Ways({ meeting: { id, state, started_at: started, can } }: { meeting: MeetingRecord }) {
  const params = { id };
  return (
    <>
      {state === 'running' && (can.settle || can.note) && (
        <Link to="/meetings/$id/live" params={params} className={classes('first')}>
          {say('way.live')}
        </Link>
      )}
      {started !== null && (
        <Link
          to="/meetings/$id/minutes"
          params={params}
          className={classes(state === 'held' ? 'first' : 'plain')}
        >
          {say('way.minutes')}
        </Link>
      )}
      {state !== 'cancelled' && (
        <Link to="/meetings/$id/pack" params={params} className={classes('plain')}>
          {say('way.pack')}
        </Link>
      )}
    </>
  );
}

/** Each time it was moved; the day planned first stays in sight. */
function Moves({ meeting: { moves, first_day: first } }: { meeting: MeetingRecord }) {
  if (moves.length === 0) return null;
  return (
    <Section title={say('moves.title')}>
      <p>{say('moves.first', { day: sayDay(first), count: moves.length })}</p>
      <ul role="list" className={style.entries}>
        {moves.map(({ at, from_day: from, to_day: to, reason, by }) => (
          <li key={at}>
            {say('moves.one', { from: sayDay(from), to: sayDay(to), reason })}
            <span className={style.by}>
              {[by?.name, sayInstant(new Date(at))].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function About({ meeting }: { meeting: MeetingRecord }) {
  const { kind, rhythm, chair, writer, previous_id: before, next_id: after } = meeting;
  const other = (id: string, words: string): ReactNode => (
    <Link to="/meetings/$id" params={{ id }}>
      {words}
    </Link>
  );
  return (
    <Section title={say('about.title')}>
      <Facts
        facts={[
          [say('form.kind'), say(`kind.${kind}`)],
          [say('form.rhythm'), say(`rhythm.${rhythm}`)],
          [say('form.chair'), chair?.name ?? say('nobody')],
          [say('form.writer'), writer?.name ?? say('nobody')],
          ...(before === null
            ? []
            : [[say('about.before'), other(before, say('about.open'))] as const]),
          ...(after === null
            ? []
            : [[say('about.after'), other(after, say('about.open'))] as const]),
        ]}
      />
    </Section>
  );
}
