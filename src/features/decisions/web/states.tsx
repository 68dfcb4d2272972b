import { Link } from '@tanstack/react-router';
import style from './decisions.module.css';

/** What is left in sight before the question asked, in pixels. */
const MARGIN = 64;

type StatesProps = {
  label: string;
  to:
    | '/decisions'
    | '/requests'
    | '/problems'
    | '/holds'
    | '/meetings'
    | '/voice'
    | '/promises'
    | '/visits';
  asked: string;
  states: readonly (readonly [state: string, words: string])[];
};

/** The questions a list can be asked, as a line of words; the one asked is set in ink. */
export function States({ label, to, asked, states }: StatesProps) {
  const only = (state: string) => (search: object) => ({ ...search, page: undefined, state });
  return (
    <nav className={style.states} aria-label={label}>
      <ul role="list">
        {states.map(([state, words]) => (
          <li key={state}>
            <Link
              to={to}
              // The lists have questions of their own, and each was given its own.
              search={only(state) as never}
              {...(state === asked && { ref: bringIntoSight })}
              aria-current={state === asked ? 'true' : undefined}
              activeOptions={{ exact: true, includeSearch: true }}
              activeProps={{}}
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** On a phone the line is longer than the screen, and the question asked may stand beyond its edge. */
function bringIntoSight(link: HTMLAnchorElement | null): void {
  const line = link?.closest('ul');
  if (link && line) line.scrollLeft = link.offsetLeft - MARGIN;
}
