import { Link } from '@tanstack/react-router';
import { sayDay, sayNumber } from '../../../../web/i18n/format.ts';
import { sayGap, sayJoint, sayValue } from '../../../pulse/web/results.tsx';
import type { PeopleShown } from '../../contract/profile.ts';
import style from './profile.module.css';
import { say } from './say.ts';

/** What people say of a dimension as it was published: staff, leaders as one group, the gap by its rule, and how many answered. */
export function Said({ people }: { people: PeopleShown | null }) {
  if (people === null) return <p>{say('people.none')}</p>;
  const { wave_id: id, published_on: on, eligible, answered, whole, leaders, gap } = people;
  return (
    <>
      <p>{whole === null ? say('people.nothing') : sayValue(whole)}</p>
      {whole !== null && leaders !== null && leaders.mean !== null && (
        <p>{say('people.leaders', { mean: sayNumber(leaders.mean, 1), count: leaders.people })}</p>
      )}
      {whole !== null && gap !== null && (
        <p>{gap.told ? sayGap(gap, whole) : say('people.no_gap')}</p>
      )}
      {whole !== null && gap !== null && !(gap.told && gap.joint === 'apart') && (
        <p>{sayJoint(gap)}</p>
      )}
      <p className={style.quiet}>
        {say('people.turnout', { answered, eligible })}{' '}
        <Link to="/pulse/$id" params={{ id }}>
          {say('people.published', { day: sayDay(on) })}
        </Link>
        {2 * answered < eligible && ` ${say('people.half')}`}
      </p>
    </>
  );
}
