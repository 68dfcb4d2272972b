import type { ReactNode } from 'react';
import { Settling } from '../line/line.tsx';
import { useAsOf } from './context.ts';
import { NotYet } from './not-yet.tsx';

type RecordedProps<Shown> = {
  /** The read of the record, as it stands. */
  record: { readonly data: Shown | undefined; readonly error: Error | null };
  loading: string;
  /** What is said in place of a record that is younger than the day one looks at. */
  title: string;
  text: (day: string) => string;
  children: (record: Shown) => ReactNode;
};

/** A record once it is there: until then that it is being fetched, and on a day before it was made that it was not there yet. */
export function Recorded<Shown>({ record, loading, title, text, children }: RecordedProps<Shown>) {
  const asOf = useAsOf();
  if (record.data !== undefined) return children(record.data);
  if (record.error) return <NotYet error={record.error} asOf={asOf} title={title} text={text} />;
  return <Settling label={loading} />;
}
