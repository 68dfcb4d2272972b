import { Acts } from '../../../../web/control/acts.tsx';
import { sayDay } from '../../../../web/i18n/format.ts';
import { Section } from '../../../../web/shell/page.tsx';
import type { FigurePageAnswer } from '../../contract.ts';
import style from '../culture.module.css';
import { LimitsForm, ResetForm } from './limits-form.tsx';
import { say } from './say.ts';
import { sayLimit, type Limited } from './words.ts';

type Version = FigurePageAnswer['own_limits']['versions'][number];

/** Whose limits a figure is judged by and why, what held before, and a way to set others. */
export function OwnLimits({ figure }: { figure: Limited }) {
  const [latest, ...earlier] = figure.own_limits.versions;
  if (figure.limit.trouble === 'neither') return null;
  const isOwn = latest !== undefined && latest.watch !== null;
  const acts = figure.own_limits.can.set
    ? isOwn
      ? (['set', 'reset'] as const)
      : (['set'] as const)
    : [];
  return (
    <Section title={say('title')}>
      <div className={style.more}>
        <p>{latest === undefined ? say('model') : sayLatest(latest)}</p>
        <p className={style.quiet}>{say('fixed')}</p>
      </div>
      {earlier.length > 0 && (
        <details>
          <summary>{say('earlier')}</summary>
          <ul role="list" className={style.how}>
            {earlier.map((version) => (
              <li key={version.version}>{sayEarlier(figure.id, version)}</li>
            ))}
          </ul>
        </details>
      )}
      <Acts
        acts={acts}
        isWanted={() => false}
        name={(act) => say(`act.${act}`)}
        label={say('act.all')}
        className={style.acts}
      >
        {(act, onDone) =>
          act === 'set' ? (
            <LimitsForm figure={figure} onDone={onDone} />
          ) : (
            <ResetForm figure={figure} onDone={onDone} />
          )
        }
      </Acts>
    </Section>
  );
}

function sayLatest({ set_on: on, watch, reason }: Version): string {
  return say(watch === null ? 'back' : 'own', { day: sayDay(on), reason });
}

function sayEarlier(
  id: FigurePageAnswer['id'],
  { set_on: on, watch, act, reason }: Version,
): string {
  const day = sayDay(on);
  if (watch === null || act === null) return say('earlier_back', { day, reason });
  return say('earlier_own', { day, watch: sayLimit(id, watch), act: sayLimit(id, act), reason });
}
