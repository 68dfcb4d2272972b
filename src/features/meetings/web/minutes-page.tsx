import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { Download } from '../../../web/control/download.tsx';
import { sayDay, sayInstant, sayTime } from '../../../web/i18n/format.ts';
import { Rich } from '../../../web/i18n/rich.tsx';
import { useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Recorded } from '../../../web/shell/recorded.tsx';
import { Page, Section } from '../../../web/shell/page.tsx';
import { CONCLUSION_PARTS } from '../contract/kinds.ts';
import type { Minutes, MinutesContent } from '../contract/minutes.ts';
import { mayFollow } from './may-follow.ts';
import style from './meetings.module.css';
import { MinutesActs } from './minutes-acts.tsx';
import { minutesQuery } from './queries.ts';
import { say } from './say.ts';
import { sayClock } from './words.ts';

const route = getRouteApi('/shell/meetings/$id/minutes');

/** The minutes: who was there, what was decided, then each item; signed by those who answer for them. */
export function MinutesPage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const minutes = useQuery(minutesQuery(id, asOf));
  return (
    <Recorded
      record={minutes}
      loading={say('loading')}
      title={say('minutes.not_yet')}
      text={(day) => say('minutes.not_yet_text', { day })}
    >
      {(whole) => <Whole id={id} minutes={whole} />}
    </Recorded>
  );
}

function Whole({ id, minutes }: { id: string; minutes: Minutes }) {
  const { content, content_hash: hash, checkpoint } = minutes;
  const { meeting } = content;
  const asOf = useAsOf();
  return (
    <Page
      title={say('minutes.title', { name: meeting.name })}
      intro={sayHeld(meeting)}
      actions={
        <>
          <Download
            path={`/api/meetings/${id}/minutes.pdf`}
            asOf={asOf}
            name={`${meeting.name}.pdf`}
          >
            {say('minutes.pdf')}
          </Download>
          <Link to="/meetings/$id" params={{ id }}>
            {say('pack.back')}
          </Link>
        </>
      }
    >
      <MinutesActs id={id} minutes={minutes} />
      <Decisions content={content} />
      <Attendance content={content} />
      <Items content={content} />
      <Conclusion content={content} />
      <Signatures minutes={minutes} />
      <p className={style.hash}>
        <Rich text={say('minutes.hash', { hash })} parts={{ hash: inGroups }} />{' '}
        {checkpoint !== null &&
          say('checkpoint', { size: checkpoint.size, root: checkpoint.root.slice(0, 16) })}
      </p>
    </Page>
  );
}

/** A fingerprint that is read aloud and compared: a line ends between eight digits, and copying it adds nothing. */
function inGroups(hash: string) {
  return (hash.match(/.{1,8}/g) ?? []).map((digits, at) => (
    <Fragment key={at}>
      {digits}
      <wbr />
    </Fragment>
  ));
}

function sayHeld({
  held_on: held,
  place,
  chair,
  writer,
  planned_first_on: first,
}: MinutesContent['meeting']) {
  return [
    say('minutes.held', { day: sayDay(held) }),
    ...(place === '' ? [] : [say('when.place', { place })]),
    chair === null ? say('when.no_chair') : say('when.chaired', { who: chair }),
    ...(writer === null ? [] : [say('minutes.writer', { who: writer })]),
    ...(first === held ? [] : [say('minutes.first', { day: sayDay(first) })]),
  ].join(' ');
}

function Decisions({ content: { decisions } }: { content: MinutesContent }) {
  const session = useSession();
  return (
    <Section title={say('minutes.decisions')}>
      {decisions.length === 0 && <p>{say('minutes.no_decisions')}</p>}
      <ul role="list" className={style.entries}>
        {decisions.map(({ kind, label, owner, due_on: due, record_id: record, late }) => (
          <li key={record}>
            {say(`born.${kind}`)}{' '}
            {mayFollow(kind, session) ? (
              <Link
                to={kind === 'decision' ? '/decisions/$id' : '/actions/$id'}
                params={{ id: record }}
              >
                {label}
              </Link>
            ) : (
              label
            )}
            <span className={style.by}>
              {[
                owner ?? say('nobody'),
                ...(due === null ? [] : [say(`born.due_${kind}`, { day: sayDay(due) })]),
                ...(late ? [say('item.recorded_late')] : []),
              ].join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Attendance({ content: { attendance } }: { content: MinutesContent }) {
  return (
    <Section title={say('minutes.attendance')}>
      <ul role="list" className={style.entries}>
        {attendance.map(({ name, attendance: there, deputy }) => (
          <li key={name}>
            {name}
            <span className={style.by}>
              {there === null
                ? say('attendance.open')
                : deputy === null
                  ? say(`attendance.${there}`)
                  : say('seats.deputy_is', { who: deputy })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Items({ content: { items } }: { content: MinutesContent }) {
  return (
    <Section title={say('minutes.items')}>
      <ol className={style.agenda}>
        {items.map((item, at) => (
          <li key={at}>
            <h3 className={style.itemTitle}>{item.title}</h3>
            <p className={style.under}>
              {[
                item.presenter,
                item.seconds === 0
                  ? say('minutes.untimed', { count: item.minutes })
                  : say('minutes.time', { time: sayClock(item.seconds), count: item.minutes }),
                item.data_as_of && say('item.data_as_of', { day: sayDay(item.data_as_of) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {item.notes.map(({ text, by, at: when, late }) => (
              <div key={`${when}${text}`} className={style.note}>
                <p className={style.text}>{text}</p>
                <span className={style.by}>
                  {[by, sayTime(new Date(when)), late && say('item.recorded_late')]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </div>
            ))}
            <Outcome item={item} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Outcome({ item }: { item: MinutesContent['items'][number] }) {
  const { outcome, outcome_reason: reason, outcome_late: late } = item;
  if (outcome === null) return <p className={style.attention}>{say('minutes.open')}</p>;
  return (
    <p>
      {say(reason === '' ? `ended.${outcome}` : `ended_why.${outcome}`, { reason })}{' '}
      {late && say('item.recorded_late')}
    </p>
  );
}

function Conclusion({ content: { conclusion } }: { content: MinutesContent }) {
  if (conclusion === null) return null;
  return (
    <Section title={say('conclude.title')}>
      <ul role="list" className={style.entries}>
        {CONCLUSION_PARTS.map((part) => (
          <li key={part}>
            <strong>{say(`conclude.${part}.${conclusion[part].answer}`)}</strong>{' '}
            {conclusion[part].words}
          </li>
        ))}
      </ul>
      <span className={style.by}>
        {[conclusion.by, sayInstant(new Date(conclusion.at))].filter(Boolean).join(', ')}
      </span>
    </Section>
  );
}

function Signatures({ minutes: { signatures } }: { minutes: Minutes }) {
  return (
    <Section title={say('sign.title')}>
      {signatures.length === 0 && <p>{say('sign.none')}</p>}
      <ul role="list" className={style.entries}>
        {signatures.map(({ id, person, part, at, current }) => (
          <li key={id}>
            {say(`sign.as.${part}`, { who: person.name, when: sayInstant(new Date(at)) })}
            {!current && <span className={style.late}>{say('sign.earlier')}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
