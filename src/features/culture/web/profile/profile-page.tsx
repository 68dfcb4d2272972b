import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Settling } from '../../../../web/line/line.tsx';
import { useAsOf } from '../../../../web/shell/context.ts';
import { Page, Section } from '../../../../web/shell/page.tsx';
import type { Course } from '../../contract/profile.ts';
import style from './profile.module.css';
import { profileQuery } from './queries.ts';
import { Said } from './said.tsx';
import { say } from './say.ts';
import { Wall } from './wall.tsx';
import { nameOf, nextLevel, sayCriterion, sayFigures, sayLevel, sayOverall } from './words.ts';

/** The nine dimensions, each seen by two eyes: as a picture, and one by one in words. */
export function ProfilePage() {
  const asked = useQuery(profileQuery(useAsOf()));
  if (asked.error && !asked.data) throw asked.error;
  if (!asked.data) return <Settling label={say('loading')} />;
  const { overall, dimensions } = asked.data;
  return (
    <Page title={sayOverall(overall)} intro={say('overall.about')}>
      <Section
        title={say('wall.title')}
        aside={<Link to="/culture/exists">{say('exists.title')}</Link>}
      >
        <Wall courses={dimensions} />
      </Section>
      <Section title={say('list.title')}>
        <ol role="list" className={style.courses}>
          {dimensions.map((course) => (
            <li key={course.dimension}>
              <InWords course={course} />
            </li>
          ))}
        </ol>
      </Section>
      <CannotShow />
    </Page>
  );
}

function InWords({ course }: { course: Course }) {
  const { dimension, level, figures, people, held_back: held } = course;
  return (
    <>
      <h3>
        <Link to="/culture/$dimension" params={{ dimension }}>
          {nameOf(dimension)}
        </Link>
      </h3>
      <div className={style.eyes}>
        <div className={style.eye}>
          <h4>{say('list.records')}</h4>
          <p className={style.level}>{sayLevel(level)}</p>
          <p>{sayFigures(figures)}</p>
          {held.length > 0 && (
            <p className={style.quiet}>
              {say('climb.held_back', { level: sayLevel(nextLevel(level)) })}:{' '}
              {held.map(sayCriterion).join(' ')}
            </p>
          )}
        </div>
        <div className={style.eye}>
          <h4>{say('list.people')}</h4>
          <Said people={people} />
        </div>
      </div>
    </>
  );
}

function CannotShow() {
  return (
    <Section title={say('cannot.title')}>
      <ul role="list" className={style.cannot}>
        {(['written', 'silent', 'norm', 'cause', 'alone'] as const).map((key) => (
          <li key={key}>{say(`cannot.${key}`)}</li>
        ))}
      </ul>
    </Section>
  );
}
