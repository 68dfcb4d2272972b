import { useQuery } from '@tanstack/react-query';
import { sayDay } from '../../../web/i18n/format.ts';
import { Lead, Settling } from '../../../web/line/line.tsx';
import { useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import { standardName } from '../../../standards/standards.ts';
import { daysBetween, type Day } from '../../../lib/day.ts';
import type { Organisation } from '../contract/shapes.ts';
import { nextEvent } from '../rules.ts';
import { Calendar } from './calendar.tsx';
import style from './organisation.module.css';
import { Profile, Words } from './profile.tsx';
import { organisationQuery } from './queries.ts';
import { say } from './say.ts';
import { Standards } from './standards.tsx';

/** The firm: what it is, what it is certified to, when it is audited and on which days it works. */
export function OrganisationPage() {
  const firm = useQuery(organisationQuery(useAsOf()));
  if (firm.error && !firm.data) throw firm.error;
  if (!firm.data) return <Settling label={say('loading')} />;
  return <Firm firm={firm.data} />;
}

function Firm({ firm }: { firm: Organisation }) {
  const { today } = useSession();
  const day = useAsOf() ?? today;
  return (
    <Page title={firm.name}>
      <div className={style.lead}>
        <Lead>
          <p className={style.says}>{whatComes(firm, day)}</p>
        </Lead>
      </div>
      <Words firm={firm} word="what_we_do" />
      <Section title={say('profile.title')}>
        <Profile firm={firm} />
      </Section>
      <div id="standards" className={style.anchor}>
        <Section title={say('standards.title')}>
          <Standards firm={firm} day={day} />
        </Section>
      </div>
      <div id="calendar" className={style.anchor}>
        <Section title={say('calendar.title')}>
          <Calendar firm={firm} day={day} />
        </Section>
      </div>
      <Words firm={firm} word="high_significance_means" />
    </Page>
  );
}

/** The one sentence: the next thing that comes from outside, or what there is none of. */
function whatComes(firm: Organisation, today: Day): string {
  if (firm.standards.length === 0) return say('comes.no_standard');
  const next = nextEvent(firm.standards, today);
  if (next === null) return say('comes.nothing');
  const days = daysBetween(today, next.on);
  return say(`comes.${next.kind}`, {
    standard: standardName(next.standard),
    audit: next.audit === null ? '' : say(`audit_kind.${next.audit}`),
    day: sayDay(next.on),
    count: Math.abs(days),
  });
}
