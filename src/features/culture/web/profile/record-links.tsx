import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RecordBehind } from '../../contract.ts';
import { placeOf } from '../../rules/places.ts';
import style from './profile.module.css';
import { say } from './say.ts';

/** The first records behind something, each a press away, and where all of them are. */
export function RecordLinks({
  records,
  children,
}: {
  records: readonly RecordBehind[];
  /** A link to all of them. */
  children?: ReactNode;
}) {
  if (records.length === 0) return null;
  return (
    <p className={style.quiet}>
      {say('dimension.records')}
      {records.map((record, at) => (
        <span key={record.id}>
          {at > 0 && ' · '}
          <Link to={placeOf(record)}>{record.title}</Link>
        </span>
      ))}
      {children && <> · {children}</>}
    </p>
  );
}
