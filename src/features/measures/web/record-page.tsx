import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { sayDay, sayInstant } from '../../../web/i18n/format.ts';
import { Facts } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Recorded } from '../../../web/shell/recorded.tsx';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { MeasureRecord } from '../contract/shapes.ts';
import { DecideLinks } from '../../actions/web/beside/decide-about.tsx';
import { DecisionsOn } from '../../actions/web/beside/rests.tsx';
import { Acts } from './acts.tsx';
import { MeasureChart } from './chart.tsx';
import { FromFiles } from './from-files.tsx';
import { Corrections, Limits, Notes, Targets } from './history.tsx';
import { recordQuery } from './queries.ts';
import { say } from './say.ts';

const route = getRouteApi('/shell/measures/$id');

/** One measure: what its latest value means, the course, and everything that was decided about it. */
export function RecordPage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const record = useQuery(recordQuery(id, asOf));
  return (
    <Recorded
      record={record}
      loading={say('record.loading')}
      title={say('record.not_yet')}
      text={(day) => say('record.not_yet_text', { day })}
    >
      {(measure) => <Record key={id} measure={measure} />}
    </Recorded>
  );
}

function Record({ measure }: { measure: MeasureRecord }) {
  return (
    <Page title={measure.name} intro={measure.definition}>
      {measure.retired_on !== null && (
        <p>
          {say('record.retired', {
            day: sayDay(measure.retired_on),
            reason: measure.retire_reason,
          })}
        </p>
      )}
      <MeasureChart measure={measure} />
      <Acts measure={measure} />
      {measure.retired_on === null && <DecideLinks about={{ measure: measure.id }} />}
      <DecisionsOn about={{ measure: measure.id }} />
      <Notes measure={measure} />
      <Targets measure={measure} />
      <Limits measure={measure} />
      <Corrections measure={measure} />
      <FromFiles measure={measure} />
      <Section title={say('record.about')}>
        <Facts facts={factsOf(measure)} />
      </Section>
    </Page>
  );
}

function factsOf(measure: MeasureRecord): (readonly [string, string])[] {
  const { kind, rhythm, better, baseline, unit, source, owner, recorded_at: at } = measure;
  return [
    [say('field.owner'), owner?.name ?? say('record.nobody')],
    [say('field.kind'), say(`kind.${kind}`)],
    ...(kind === 'rare' ? [] : [[say('field.rhythm'), say(`rhythm.${rhythm}`)] as const]),
    [say('field.better'), say(`better.${better}`)],
    [say('field.baseline'), String(baseline)],
    ...(unit === '' ? [] : [[say('field.unit'), unit] as const]),
    [say('field.source'), source === '' ? say('record.no_source') : source],
    [say('record.since'), sayInstant(new Date(at))],
  ];
}
