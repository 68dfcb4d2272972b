import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import style from './sentence.module.css';

/** A finding: one sentence, and under it what hangs on it. Set in the serif, because it is read. */
export function Statement({ children, under }: { children: ReactNode; under?: ReactNode }) {
  return (
    <div className={style.statement}>
      <p className={style.words}>{children}</p>
      {under && <div className={style.under}>{under}</div>}
    </div>
  );
}

/** The part of a sentence that opens the records it speaks of: "<Records to=…>7 of 16</Records> are late". */
export function Records({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className={style.records}>
      {children}
    </Link>
  );
}

/** An empty list or page: what belongs here and why anyone would bother, and the first step. */
export function Empty({ children, step }: { children: ReactNode; step?: ReactNode }) {
  return (
    <div className={style.empty}>
      <p className={style.words}>{children}</p>
      {step && <p>{step}</p>}
    </div>
  );
}

/** Facts about a record, name and value, in two columns where there is room. */
export function Facts({
  facts,
}: {
  facts: readonly (readonly [name: string, value: ReactNode])[];
}) {
  return (
    <dl className={style.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
