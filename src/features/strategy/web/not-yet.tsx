import type { Day } from '../../../lib/day.ts';
import { sayDay } from '../../../web/i18n/format.ts';
import { Page } from '../../../web/shell/page.tsx';
import { say } from './say.ts';

/** For a past day on which the record asked for was not there. */
export function NotYet({ asOf }: { asOf: string }) {
  return (
    <Page title={say('not_yet')}>
      <p>{say('not_yet_text', { day: sayDay(asOf as Day) })}</p>
    </Page>
  );
}
