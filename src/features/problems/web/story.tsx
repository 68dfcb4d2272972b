import { sayInstant } from '../../../web/i18n/format.ts';
import { Section } from '../../../web/shell/page.tsx';
import type { ProblemRecord } from '../contract/record.ts';
import style from './problems.module.css';
import { say } from './say.ts';

const TOLD = [
  'raised',
  'edited',
  'appointed',
  'entry_written',
  'entry_taken_out',
  'causes_changed',
  'fairness_checked',
  'same_cause_said',
  'cost_said',
  'top_told',
  'action_linked',
  'action_unlinked',
  'check_planned',
  'checked',
  'closed',
  'reopened',
  'withdrawn',
  'passed',
  'file_added',
  'imported',
  'changed_by_import',
  'put_back',
] as const;

/** What was done with the record and by whom, the last first. */
export function Story({ problem }: { problem: ProblemRecord }) {
  const told = problem.story.flatMap(({ type, version, at, actor }) => {
    const what = TOLD.find((one) => type === `problem.${one}`);
    return what === undefined ? [] : [{ what, version, at, actor }];
  });
  if (told.length === 0) return null;
  return (
    <Section title={say('story.title')}>
      <details>
        <summary>{say('story.show', { count: told.length })}</summary>
        <ul role="list" className={style.entries}>
          {told.toReversed().map(({ what, version, at, actor }) => (
            <li key={`${what} ${version} ${at}`}>
              {say(`story.${what}`, { who: actor ?? say('somebody') })}
              <span className={style.aside}>{sayInstant(new Date(at))}</span>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}
