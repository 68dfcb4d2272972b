import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { sayInstant, sayNumber } from '../../../web/i18n/format.ts';
import { sayRefusal } from '../../../web/i18n/catalogue.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Page } from '../../../web/shell/page.tsx';
import type { ImportRecord } from '../contract/shapes.ts';
import { Choosing } from './choosing.tsx';
import { Done } from './done.tsx';
import style from './imports.module.css';
import { importQuery } from './queries.ts';
import { say } from './say.ts';
import { Working } from './working.tsx';

const route = getRouteApi('/shell/imports/$id');

/** One file on its way to being records: read, understood, tried, brought in, perhaps undone. */
export function ImportPage() {
  const { id } = route.useParams();
  const record = useQuery(importQuery(id));
  if (record.error && !record.data) throw record.error;
  if (!record.data) return <Settling label={say('loading')} />;
  return <Import key={id} record={record.data} />;
}

function Import({ record }: { record: ImportRecord }) {
  const { state } = record;
  const wide = ['choosing', 'ready', 'checking', 'trying'].includes(state);
  return (
    <Page wide={wide} lead={!wide} title={titleOf(record)} intro={introOf(record)}>
      <Part record={record} />
      {['refused', 'failed', 'cancelled', 'undone'].includes(state) && (
        <p>
          <Link to="/imports">{say('again')}</Link>
        </p>
      )}
    </Page>
  );
}

function Part({ record }: { record: ImportRecord }) {
  switch (record.state) {
    case 'reading':
    case 'running':
    case 'undoing':
      return <Working record={record} />;
    case 'choosing':
    case 'checking':
    case 'ready':
    case 'trying':
      return <Choosing record={record} />;
    case 'done':
      return <Done record={record} />;
    case 'refused':
    case 'failed':
      return <p className={style.reason}>{reasonOf(record)}</p>;
    case 'cancelled':
    case 'undone':
      return null;
  }
}

function titleOf(record: ImportRecord): string {
  const { file, counts, done } = record;
  if (record.state === 'done' && done !== null) {
    return done.created === 0 && done.changed > 0
      ? say('title.completed', { count: done.changed })
      : say('title.done', { count: done.created });
  }
  if (record.state === 'ready' && counts !== null) {
    return counts.new === 0 && counts.changed > 0
      ? say('title.to_complete', { count: counts.changed, name: file.name })
      : say('title.ready', { count: counts.new + counts.changed, name: file.name });
  }
  // There is nothing to decide about a file that brings nothing.
  const idle = record.state === 'choosing' && record.open_points.includes('nothing_to_do');
  if (idle) return say('title.ready', { count: 0, name: file.name });
  return say(`title.${record.state}`, { name: file.name, count: 0 });
}

function introOf({ file, opened_at: at, opened_by: by }: ImportRecord): string {
  return say('opened', {
    name: file.name,
    size: sayNumber(Math.max(1, Math.round(file.size / 1024))),
    moment: sayInstant(new Date(at)),
    who: by?.name ?? say('somebody'),
  });
}

function reasonOf({ refusal, trouble }: ImportRecord): string {
  const given = refusal ?? trouble;
  return given === null ? say('reason_unknown') : sayRefusal(given);
}
