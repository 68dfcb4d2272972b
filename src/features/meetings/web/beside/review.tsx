import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { sayDay } from '../../../../web/i18n/format.ts';
import { Statement } from '../../../../web/sentence/sentence.tsx';
import { Section } from '../../../../web/shell/page.tsx';
import type { ReviewStanding } from '../../contract/minutes.ts';
import { say } from './say.ts';

/** How far the management review has come, and the meeting that can take it further. */
export function Review({
  review: { covered, required, next },
  children,
}: {
  review: ReviewStanding;
  children?: ReactNode;
}) {
  const whole = covered === required;
  return (
    <Section title={say('title')}>
      <Statement
        under={
          <>
            {!whole && (
              <>
                <Link to="/meetings/coverage">{say('missing')}</Link>
                <br />
              </>
            )}
            {next === null && say('none')}
            {next?.open === false && say('next', { day: sayDay(next.day) })}
            {next?.open === true && (
              <Link to="/meetings/$id" params={{ id: next.id }}>
                {say('next', { day: sayDay(next.day) })}
              </Link>
            )}
          </>
        }
      >
        {whole ? say('whole', { count: required }) : say('standing', { covered, count: required })}
      </Statement>
      {children}
    </Section>
  );
}
