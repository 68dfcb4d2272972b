import { Link } from '@tanstack/react-router';
import { Section } from '../../../../web/shell/page.tsx';
import type { CriterionShown } from '../../contract/profile.ts';
import { MATURITY } from '../../rules/levels/ladder.ts';
import { say as sayBehind } from '../behind/say.ts';
import style from './profile.module.css';
import { say } from './say.ts';
import { nextLevel, sayCriterion, sayLevel } from './words.ts';

type ClimbProps = {
  level: number | null;
  held: readonly CriterionShown[];
  criteria: readonly CriterionShown[];
};

/** What holds the next level back, with the figures it hangs on; and everything that each level asks for. */
export function Climb({ level, held, criteria }: ClimbProps) {
  return (
    <Section title={say('climb.title')}>
      {held.length === 0 ? (
        <p>{say('climb.reached')}</p>
      ) : (
        <>
          <h3>{say('climb.held_back', { level: sayLevel(nextLevel(level)) })}</h3>
          <Criteria criteria={held} />
        </>
      )}
      <p className={style.quiet}>{say('climb.about')}</p>
      <details>
        <summary>{say('climb.all')}</summary>
        <ol role="list" className={style.courses}>
          {MATURITY.map((one) => (
            <li key={one}>
              <h3>{sayLevel(one)}</h3>
              <Criteria stands criteria={criteria.filter((each) => each.level === one)} />
            </li>
          ))}
        </ol>
      </details>
    </Section>
  );
}

function Criteria({
  criteria,
  stands = false,
}: Pick<ClimbProps, 'criteria'> & { stands?: boolean }) {
  return (
    <ul role="list" className={style.demands}>
      {criteria.map((criterion) => (
        <li key={criterion.id}>
          <p>
            {stands && <strong>{say(`climb.${criterion.standing}`)}. </strong>}
            {sayCriterion(criterion)}
          </p>
          {criterion.figures.length > 0 && (
            <p className={style.quiet}>
              {criterion.figures.map((id, at) => (
                <span key={id}>
                  {at > 0 && ' · '}
                  <Link to="/figures/$id" params={{ id }}>
                    {sayBehind(`indicator.${id}.name`)}
                  </Link>
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
