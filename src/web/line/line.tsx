import type { ReactNode } from 'react';
import style from './line.module.css';

/** The weight alone: a cap and a point, ten units wide. Its point is where the line says "here". */
function Weight() {
  return (
    <svg className={style.weight} viewBox="0 0 10 18" aria-hidden="true" focusable="false">
      <path d="M3.75 0h2.500v2.500H9L9.500 4c.4 3.200-1.900 8.500-4.500 14C2.400 12.500.1 7.200.5 4L1 2.500h2.750z" />
    </svg>
  );
}

/**
 * The one sentence of a page that matters most. A hairline hangs from the top of the page at the left
 * text edge and ends in a small weight beside it. At most one to a page.
 */
export function Lead({ children }: { children: ReactNode }) {
  return (
    <div className={style.lead} data-lead>
      <span className={style.line} aria-hidden="true">
        <Weight />
      </span>
      {children}
    </div>
  );
}

/** The logo: a short line with its weight, to be set before the name. */
export function LineMark() {
  return (
    <svg className={style.mark} viewBox="0 0 12 48" aria-hidden="true" focusable="false">
      <path className={style.markLine} d="M6 0v34" />
      <path d="M5 32h2v2h2.400l.4 1.200C10 38 8.200 42.700 6 48c-2.200-5.300-4-10-3.800-12.800L2.600 34H5z" />
    </svg>
  );
}

/** The line before a page has anything to say: the weight swings once or twice and settles. */
export function Settling({ label }: { label: string }) {
  return (
    <div className={style.settling} role="status">
      <span className={style.pendulum} aria-hidden="true">
        <Weight />
      </span>
      <span className="unseen">{label}</span>
    </div>
  );
}
