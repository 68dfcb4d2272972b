import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { spokenLanguage } from '../../../../web/i18n/catalogue.ts';
import { Settling } from '../../../../web/line/line.tsx';
import { useAsOf } from '../../../../web/shell/context.ts';
import { Page, Section } from '../../../../web/shell/page.tsx';
import { Earlier, sayValue } from '../../../pulse/web/results.tsx';
import type { DimensionPage as Answer } from '../../contract/profile.ts';
import { MISSING } from '../../rules/missing.ts';
import { say as sayBehind } from '../behind/say.ts';
import { said } from '../say.ts';
import { Climb } from './climb.tsx';
import { Demands } from './demands.tsx';
import style from './profile.module.css';
import { dimensionQuery } from './queries.ts';
import { RecordLinks } from './record-links.tsx';
import { Said } from './said.tsx';
import { say } from './say.ts';
import { nameOf, sayLevel } from './words.ts';

const route = getRouteApi('/shell/led/culture/$dimension');

/** One dimension: how far it is and why, its figures, what people say of it, signals, and what the standards ask for. */
export function DimensionPage() {
  const { dimension } = route.useParams();
  const asked = useQuery(dimensionQuery(dimension, useAsOf()));
  if (asked.error && !asked.data) throw asked.error;
  if (!asked.data) return <Settling label={say('loading')} />;
  return <Behind answer={asked.data} />;
}

function Behind({ answer }: { answer: Answer }) {
  const { dimension, level, criteria, held_back: held, figures, people, demands } = answer;
  const name = nameOf(dimension);
  const title =
    level === null
      ? say('dimension.none', { name })
      : say('dimension.stands', { name, level: sayLevel(level) });
  return (
    <Page lead title={title} intro={say(`dimension.about.${dimension}`)}>
      <Climb level={level} held={held} criteria={criteria} />
      <Section title={say('dimension.figures')}>
        <Figures figures={figures} />
      </Section>
      <Section title={say('list.people')}>
        <Said people={people} />
        {people !== null && <Published people={people} />}
      </Section>
      <Signals signals={answer.signals} />
      <Section title={say('dimension.exists')}>
        <p className={style.quiet}>{say('dimension.exists_about')}</p>
        <Demands demands={demands} clauses={false} />
      </Section>
      <Cannot dimension={dimension} />
      <p>
        <Link to="/culture">{say('dimension.back')}</Link>
      </p>
    </Page>
  );
}

function Figures({ figures }: Pick<Answer, 'figures'>) {
  return (
    <ul role="list" className={style.courses}>
      {figures.map(({ id, says, verdict, evidence, records }) => {
        const name = sayBehind(`indicator.${id}.name`);
        return (
          <li key={id}>
            <p>{said(says)}</p>
            <p className={style.quiet}>
              <Link to="/figures/$id" params={{ id }}>
                {name}
              </Link>
              {verdict !== null && `. ${sayBehind(`verdict.${verdict}`)}`}
            </p>
            <RecordLinks records={records}>
              {evidence.total > records.length && (
                <Link
                  to="/figures/$id"
                  params={{ id }}
                  aria-label={say('dimension.of_figure', {
                    words: say('dimension.all', { count: evidence.total }),
                    name,
                  })}
                >
                  {say('dimension.all', { count: evidence.total })}
                </Link>
              )}
            </RecordLinks>
          </li>
        );
      })}
    </ul>
  );
}

/** The statements as they were worded, what was said before, and the groups, all of it as it was published. */
function Published({ people }: { people: NonNullable<Answer['people']> }) {
  const { statements, earlier, broken, parts, gap } = people;
  const language = spokenLanguage();
  return (
    <>
      <Earlier earlier={earlier} broken={broken} />
      {gap !== null && gap.value > 0 && <p className={style.quiet}>{say('people.normal')}</p>}
      <details>
        <summary>{say('people.statements', { count: statements.length })}</summary>
        <ul className={style.statements}>
          {statements.map(({ id, words }) => (
            <li key={id}>{words[language] ?? words['en']}</li>
          ))}
        </ul>
      </details>
      {parts.length > 0 && (
        <details>
          <summary>{say('people.parts', { count: parts.length })}</summary>
          <p className={style.quiet}>{say('people.as_published')}</p>
          <ul role="list" className={style.statements}>
            {parts.map(({ name, value }) => (
              <li key={name}>
                <strong>{name}</strong>. {sayValue(value)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Signals({ signals }: Pick<Answer, 'signals'>) {
  return (
    <Section title={say('dimension.signals')}>
      {signals.length === 0 && <p>{say('dimension.no_signals')}</p>}
      <ul role="list" className={style.courses}>
        {signals.map(({ id, cause, says, state }) => (
          <li key={id + cause}>
            <Link to="/signals/$id" params={{ id }}>
              {said(says)}
            </Link>
            <p className={style.quiet}>{say(`dimension.${state}`)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What of it is written down nowhere here, and what no record and no answer can tell. */
function Cannot({ dimension }: Pick<Answer, 'dimension'>) {
  const missing = MISSING.filter(({ id }) => id.startsWith(dimension.slice(1)));
  return (
    <Section title={say('dimension.cannot')}>
      <ul role="list" className={style.cannot}>
        {missing.map(({ id, name, record }) => (
          <li key={id}>
            {say('dimension.not_here', {
              name: sayBehind(`page.missing_figure.${name}`),
              record: sayBehind(`page.missing_record.${record}`),
            })}
          </li>
        ))}
        <li>{say('dimension.written')}</li>
        <li>{say('dimension.silent')}</li>
      </ul>
    </Section>
  );
}
