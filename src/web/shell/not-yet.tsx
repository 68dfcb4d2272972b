import type { Day } from '../../lib/day.ts';
import { RequestTrouble } from '../api/trouble.ts';
import { sayDay } from '../i18n/format.ts';
import { Page } from './page.tsx';

type NotYetProps = {
  /** What the read of the record ended with. */
  error: Error;
  /** The earlier day that is looked at, if any. */
  asOf: string | undefined;
  title: string;
  text: (day: string) => string;
};

/** In place of a record that is younger than the day one looks at. Any other error is thrown on. */
export function NotYet({ error, asOf, title, text }: NotYetProps) {
  const missing = error instanceof RequestTrouble && error.trouble.kind === 'not_found';
  if (asOf === undefined || !missing) throw error;
  return (
    <Page title={title}>
      <p>{text(sayDay(asOf as Day))}</p>
    </Page>
  );
}
