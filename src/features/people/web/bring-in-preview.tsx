import { sayList } from '../../../web/i18n/format.ts';
import type { WrittenRow } from '../rules/list.ts';
import type { ListPlan, PlannedPerson } from '../rules/plan-list.ts';
import style from './people.module.css';
import { say } from './say.ts';

const MOST_SHOWN = 200;

type PreviewProps = {
  rows: readonly WrittenRow[];
  plan: ListPlan;
  /** Headings of columns that are passed over. */
  unused: readonly string[];
};

/** Every line as it was understood, and what will become of it; problems stand at their lines. */
export function Preview({ rows, plan, unused }: PreviewProps) {
  const fresh = plan.people.filter((person) => person.known === null).length;
  const wrong = new Set(plan.problems.map((one) => one.row));
  return (
    <div className={style.part}>
      <output className={style.block}>
        {wrong.size > 0
          ? say('bring.problems', { count: wrong.size })
          : say('bring.counts', { count: fresh, known: rows.length - fresh })}
      </output>
      {unused.length > 0 && (
        <p>{say('bring.unused', { names: sayList(unused), count: unused.length })}</p>
      )}
      {plan.newTeams.length > 0 && (
        <p>
          {say('bring.new_teams', { teams: sayList(plan.newTeams), count: plan.newTeams.length })}
        </p>
      )}
      {plan.newSites.length > 0 && (
        <p>
          {say('bring.new_sites', { sites: sayList(plan.newSites), count: plan.newSites.length })}
        </p>
      )}
      <ol className={style.rows}>
        {rows.slice(0, MOST_SHOWN).map((row, at) => (
          <li key={at}>
            <span>
              <span className={style.aside}>{say('bring.number', { number: at + 1 })}</span>{' '}
              {row.name || say('bring.no_name')} <span className={style.aside}>{about(row)}</span>
            </span>
            <span className={wrong.has(at) ? style.problem : style.aside}>
              {wrong.has(at) ? problemsOf(plan, at) : say(becomes(plan.people[at]))}
            </span>
          </li>
        ))}
      </ol>
      {rows.length > MOST_SHOWN && (
        <p className="quiet">{say('bring.more', { count: rows.length - MOST_SHOWN })}</p>
      )}
    </div>
  );
}

function problemsOf(plan: ListPlan, row: number): string {
  const own = plan.problems.filter((one) => one.row === row);
  return sayList(own.map((one) => say(`problem.${one.problem}`)));
}

/** Everything but the name, as it was read. */
function about(row: WrittenRow): string {
  const { email, job_title, team, site, manager } = row;
  const led = manager === '' ? '' : say('bring.led_by', { manager });
  return [email, job_title, team, site, led].filter((part) => part !== '').join(', ');
}

function becomes(person: PlannedPerson | undefined) {
  if (person?.known === null || person === undefined) return 'bring.is_new';
  return person.known.as_written ? 'bring.is_written' : 'bring.is_known';
}
