import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Settling } from '../../../web/line/line.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import { PulseLine } from '../../pulse/web/beside/news-line.tsx';
import { canSayHearing, sayHowSoon } from '../../voice/web/words.ts';
import type { StaffAnswer } from '../contract.ts';
import style from './home.module.css';
import { OtherPages } from './other-pages.tsx';
import { staffQuery } from './queries.ts';
import { say } from './say.ts';

/** Four large doors, and above them the one thing that waits for this person. */
export function StaffPage() {
  const page = useQuery(staffQuery(useAsOf()));
  if (page.error && !page.data) throw page.error;
  if (!page.data) return <Settling label={say('loading')} />;
  const answer = page.data;
  return (
    <Page title={leadOf(answer)} lead>
      <PulseLine />
      <nav aria-label={say('staff.doors')}>
        <ul role="list" className={style.doors}>
          <Door to="/say" name={say('staff.say')} about={say('staff.say_about')} />
          <Door to="/mine" name={say('staff.mine')} about={mineOf(answer)} />
          <Door to="/answers" name={say('staff.answers')} about={answersOf(answer)} />
          <Door to="/voice/wall" name={say('staff.wall')} about={wallOf(answer)} />
        </ul>
      </nav>
      <OtherPages here="staff" />
    </Page>
  );
}

function Door({ to, name, about }: { to: string; name: string; about: string }) {
  return (
    <li>
      <Link to={to} className={style.door}>
        <span className={style.doorName}>{name}</span>
        <span className={style.doorAbout}>{about}</span>
      </Link>
    </li>
  );
}

/** What waits, the most urgent first. */
function leadOf(answer: StaffAnswer): string {
  const { decisions, late, checks_late: checksLate, due_week: dueWeek, checks, open } = answer;
  const { check_ins: checkIns, look_backs: lookBacks } = answer;
  if (answer.to_answer > 0) return say('staff.lead_to_answer', { count: answer.to_answer });
  if (decisions > 0) return say('staff.lead_decisions', { count: decisions });
  if (late > 0) return say('staff.lead_late', { count: late, open });
  if (checksLate > 0) return say('staff.lead_checks_late', { count: checksLate });
  if (checkIns > 0) return say('staff.lead_check_ins', { count: checkIns });
  if (dueWeek > 0) return say('staff.lead_due', { count: dueWeek });
  if (lookBacks > 0) return say('staff.lead_look_backs', { count: lookBacks });
  if (checks > 0) return say('staff.lead_checks', { count: checks });
  return say(open > 0 ? 'staff.lead_open' : 'staff.lead_nothing', { count: open });
}

function mineOf(answer: StaffAnswer): string {
  const { open, checks } = answer;
  const words = answer.to_answer + answer.decisions + answer.check_ins + answer.look_backs;
  if (open === 0 && checks === 0) {
    return words === 0 ? say('staff.mine_none') : say('staff.mine_words', { count: words });
  }
  if (checks === 0) return say('staff.mine_open', { count: open });
  return say('staff.mine_checks', { count: checks, open });
}

/** How soon people hear, where there are enough of them to say so. */
function wallOf({ hearing }: StaffAnswer): string {
  return canSayHearing(hearing) ? sayHowSoon(hearing) : say('staff.wall_about');
}

function answersOf({ waiting, answered, days, asks_gone: asksGone }: StaffAnswer): string {
  if (asksGone > 0) return say('staff.asks_gone');
  if (waiting === 0 && answered === 0) return say('staff.answers_none');
  return say('staff.answers_some', {
    answered: say('staff.answered', { count: answered, days }),
    waiting: say('staff.waiting', { count: waiting }),
  });
}
