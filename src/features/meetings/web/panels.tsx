import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Download } from '../../../web/control/download.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import type { PackPanel } from '../contract/pack.ts';
import type { SaidInput } from '../contract/record.ts';
import { sayFact } from './fact-words.ts';
import { mayFollow } from './may-follow.ts';
import style from './meetings.module.css';
import { inputsQuery, packQuery } from './queries.ts';
import { say } from './say.ts';

/** What is known of some of the inputs, from the pack: frozen where it was frozen, live where not. */
export function Panels({ meetingId, only }: { meetingId: string; only: readonly string[] }) {
  const pack = useQuery(packQuery(meetingId, useAsOf()));
  const panels = pack.data?.content.panels.filter(({ input }) => only.includes(input)) ?? [];
  return panels.map((panel) => <Panel key={panel.input} meetingId={meetingId} panel={panel} />);
}

/** One input with the facts of live records, or with what somebody wrote where no record speaks. */
export function Panel({ meetingId, panel }: { meetingId: string; panel: PackPanel }) {
  const inputs = useQuery(inputsQuery()).data ?? [];
  const session = useSession();
  const { input, facts, total, live, said, data_as_of: dataAsOf } = panel;
  const words = inputs.find(({ key }) => key === input)?.words ?? input;
  const silent = facts.length === 0 && said === null;
  return (
    <section className={style.panel} aria-label={words}>
      <h3>{words}</h3>
      {dataAsOf !== null && !silent && (
        <p className={style.under}>{say('item.data_as_of', { day: sayDay(dataAsOf) })}</p>
      )}
      {facts.length > 0 && (
        <ul className={style.facts}>
          {facts.map((fact) => (
            <li key={`${fact.target} ${fact.label}`}>
              {mayFollow(fact.kind, session) ? (
                <Link to={fact.target}>{fact.label}</Link>
              ) : (
                fact.label
              )}{' '}
              {sayFact(fact)}
            </li>
          ))}
        </ul>
      )}
      {total > facts.length && (
        <p className={style.under}>{say('pack.more', { count: total - facts.length })}</p>
      )}
      {said !== null && <Said meetingId={meetingId} said={said} />}
      {silent && <p>{say(live ? 'pack.nothing_live' : 'pack.nothing_said')}</p>}
    </section>
  );
}

function Said({ meetingId, said }: { meetingId: string; said: SaidInput }) {
  const { text, file, by } = said;
  return (
    <>
      <p className={style.text}>{text}</p>
      {file !== null && (
        <Download
          path={`/api/meetings/${meetingId}/inputs/${file.id}`}
          name={file.name}
          kind="quiet"
        >
          {file.name}
        </Download>
      )}
      <span className={style.by}>{by?.name ?? say('nobody')}</span>
    </>
  );
}
