import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { sayDay, sayInstant } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Facts } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { NotYet } from '../../../web/shell/not-yet.tsx';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { Wave } from '../contract/shapes.ts';
import { Acts } from './acts.tsx';
import { Check } from './check.tsx';
import { standing } from './list-page.tsx';
import style from './pulse.module.css';
import { waveQuery } from './queries.ts';
import { Results } from './results.tsx';
import { Risks } from './risks.tsx';
import { inLanguage, say } from './say.ts';
import { SingleLeader } from './single.tsx';

const route = getRouteApi('/shell/pulse/$id');

/** One wave: what is asked, of whom, what came out, and what is done about it. */
export function WavePage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const wave = useQuery(waveQuery(id, asOf));
  if (wave.error && !wave.data) {
    return (
      <NotYet
        error={wave.error}
        asOf={asOf}
        title={say('wave.not_yet')}
        text={(day) => say('wave.not_yet_text', { day })}
      />
    );
  }
  if (!wave.data) return <Settling label={say('loading')} />;
  return <One wave={wave.data} />;
}

function One({ wave }: { wave: Wave }) {
  return (
    <Page
      title={say(`list.form.${wave.form}`, { day: sayDay(wave.opens_on) })}
      intro={standing(wave)}
    >
      {wave.state === 'closed' && wave.publish_by !== null && (
        <p>{say('wave.publish_by', { day: sayDay(wave.publish_by) })}</p>
      )}
      {wave.state === 'cancelled' && <p>{say('wave.cancelled', { reason: wave.cancel_reason })}</p>}
      <Acts wave={wave} />
      {wave.forgotten_at !== null && (
        <p>{say('single.forgotten', { when: sayInstant(new Date(wave.forgotten_at)) })}</p>
      )}
      {wave.single !== null && wave.closed_at !== null && (
        <SingleLeader wave={wave} single={wave.single} />
      )}
      {wave.results !== null && <Results wave={wave} results={wave.results} />}
      {wave.state === 'published' && <Done wave={wave} />}
      <Asked wave={wave} />
      <Check wave={wave} />
      <Risks />
    </Page>
  );
}

function Done({ wave }: { wave: Wave }) {
  return (
    <Section title={say('done.title')}>
      {wave.answers.length === 0 ? (
        <p>{say('done.nothing')}</p>
      ) : (
        <ul className={style.waves} role="list">
          {wave.answers.map((answer) => (
            <li key={answer.decision_id}>
              <Link to="/decisions/$id" params={{ id: answer.decision_id }}>
                {answer.chosen}
              </Link>
              <p>{say('done.decided', { day: sayDay(answer.decided_on) })}</p>
            </li>
          ))}
        </ul>
      )}
      {wave.told_at !== null && (
        <p>{say('done.told', { when: sayInstant(new Date(wave.told_at)) })}</p>
      )}
    </Section>
  );
}

/** What everybody may know of a wave before they answer. */
function Asked({ wave }: { wave: Wave }) {
  const inside = (id: string | null): number => {
    const block = wave.blocks.find((one) => one.id === id);
    return block === undefined ? -1 : inside(block.within) + 1;
  };
  return (
    <>
      <Section title={say('asked.title')}>
        <p>{say('asked.text', { least: wave.least })}</p>
        <ul className={style.blocks} role="list">
          {wave.blocks.map((block) => (
            <li key={block.id} data-depth={inside(block.id)}>
              {say(block.of_leaders ? 'leaders_block' : 'block', {
                name: block.name,
                count: block.eligible,
              })}
            </li>
          ))}
        </ul>
        <Facts
          facts={[
            [say('asked.open'), say('asked.days', days(wave))],
            [say('asked.announced'), sayInstant(new Date(wave.announced_at))],
            [
              say('asked.kept'),
              wave.destroyed_at === null
                ? say('asked.kept_days', { count: wave.kept_days })
                : say('asked.destroyed', { when: sayInstant(new Date(wave.destroyed_at)) }),
            ],
          ]}
        />
      </Section>
      <Section title={say('asked.questions', { count: wave.questions.length })}>
        <details>
          <summary>{say('asked.show')}</summary>
          <ol className={style.guide}>
            {wave.questions.map((question) => (
              <li key={question.id}>{inLanguage(question.staff)}</li>
            ))}
          </ol>
        </details>
        <p className={style.quiet}>{say('asked.licence')}</p>
      </Section>
    </>
  );
}

function days(wave: Wave) {
  return { opens: sayDay(wave.opens_on), closes: sayDay(wave.closes_on) };
}
