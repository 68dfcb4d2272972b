import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ControlChart } from '../../../web/charts/control-chart.tsx';
import { SelectField, TextField } from '../../../web/form/field.tsx';
import { sayMonth, sayShare } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { IN_PLACE } from '../../../web/shell/address.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { MeasureChart } from '../../measures/contract/shapes.ts';
import { sayEarlier } from '../../measures/web/earlier.ts';
import {
  drawnPoints,
  sayAbout,
  sayPeriod,
  sayPoint,
  sayVerdict,
} from '../../measures/web/words.ts';
import { KINDS } from '../contract/kinds.ts';
import { Bars } from './bars.tsx';
import { AtPlace } from './place-field.tsx';
import style from './problems.module.css';
import { currencyQuery, trendsQuery, type Trends } from './queries.ts';
import { say } from './say.ts';
import { trendsOf } from './searches.ts';
import { sayMoney } from './words.ts';

const route = getRouteApi('/shell/problems/trends');

/** How many there are, where they come from, what they cost, and how long it stays quiet between serious ones. */
export function TrendsPage() {
  const search = trendsOf(route.useSearch());
  const trends = useQuery(trendsQuery(search, useAsOf()));
  const currency = useQuery(currencyQuery).data ?? '';
  if (trends.error && !trends.data) throw trends.error;
  if (!trends.data) return <Settling label={say('loading')} />;
  const { counts, amounts, rate, between_serious: between } = trends.data;
  return (
    <Page wide title={say('trends.title')} intro={say('trends.intro')}>
      <Narrow amounts={amounts} />
      <Section title={say('trends.counts')}>
        <Course chart={counts} kind="c" way={say('trends.fewer')} />
      </Section>
      {rate !== null && (
        <Section
          title={say('trends.rate', {
            per: rate.per,
            unit: rate.measure.unit === '' ? rate.measure.name : rate.measure.unit,
          })}
        >
          <Course chart={rate.chart} kind="u" way={say('trends.fewer')} />
        </Section>
      )}
      <Causes trends={trends.data} />
      <PlacesBars places={trends.data.places} />
      <Costs trends={trends.data} currency={currency} />
      <Section title={say('trends.between')}>
        <Course chart={between} kind="rare" way={say('trends.longer')} />
      </Section>
    </Page>
  );
}

function Narrow({ amounts }: { amounts: Trends['amounts'] }) {
  const search = trendsOf(route.useSearch());
  const navigate = useNavigate({ from: '/problems/trends' });
  const [process, setProcess] = useState(search.process ?? '');
  const narrow = (more: Record<string, unknown>) =>
    void navigate({ search: trendsOf({ ...search, ...more }), ...IN_PLACE });
  return (
    <div className={style.two}>
      <SelectField
        label={say('field.kind')}
        value={search.kind ?? ''}
        onText={(kind) => narrow({ kind })}
        choices={[['', say('list.any')], ...KINDS.map((one) => [one, say(`kind.${one}`)] as const)]}
      />
      <TextField
        label={say('field.process')}
        optional
        maxLength={200}
        value={process}
        onText={setProcess}
        onBlur={() => narrow({ process })}
        onKeyDown={(event) => event.key === 'Enter' && narrow({ process })}
      />
      <AtPlace value={search.place} onPlace={(place) => narrow({ place })} />
      {amounts.length > 0 && (
        <SelectField
          label={say('trends.against')}
          value={search.against ?? ''}
          onText={(against) => narrow({ against })}
          choices={[
            ['', say('trends.against_nothing')],
            ...amounts.map(({ id, name }) => [id, name] as const),
          ]}
        />
      )}
    </div>
  );
}

/** A course over time under the sentence that says whether anything is unusual now; below, what it marks from earlier. */
function Course({
  chart,
  kind,
  way,
}: {
  chart: MeasureChart;
  kind: 'c' | 'u' | 'rare';
  way: string;
}) {
  const better = kind === 'rare' ? 'higher' : 'lower';
  const measure = { kind, rhythm: 'month', unit: '', better, target: null, ...chart } as const;
  if (chart.points.length === 0) return <p>{say('trends.nothing')}</p>;
  // One point is no course: a drawing of it would be an empty field.
  if (chart.points.length === 1) return <p>{sayVerdict(measure)}</p>;
  const figures = {
    heads: [say(kind === 'rare' ? 'trends.day' : 'trends.month'), say(`trends.value_${kind}`)],
    rows: chart.points
      .toReversed()
      .map(({ period, value }) => [
        sayPeriod(measure, period),
        value === null ? '' : sayPoint(measure, value),
      ]),
  };
  const earlier = sayEarlier(measure);
  return (
    <>
      <ControlChart
        sentence={sayVerdict(measure)}
        points={drawnPoints(measure, { target: () => null, short: true })}
        figures={figures}
        word={(value) => sayPoint(measure, value)}
        bare={(value) => sayAbout({ kind: 'xmr', unit: '' }, value)}
        goodWay={way}
      />
      {earlier && <p>{earlier}</p>}
    </>
  );
}

/** Where root causes lie, the most first: the first two or three are worth more than all the others. */
function Causes({ trends: { causes } }: { trends: Trends }) {
  const [first] = causes;
  const most = Math.max(1, ...causes.map(({ count }) => count));
  return (
    <Section title={say('trends.causes')}>
      <p>
        {first === undefined
          ? say('trends.no_causes')
          : say('trends.first_cause', {
              category: say(`category.${first.category}`),
              share: sayShare(first.cumulative),
            })}
      </p>
      <Bars
        bars={causes.map(({ category, count, cumulative }) => ({
          name: say(`category.${category}`),
          share: count / most,
          words: say('trends.cause_count', { count, share: sayShare(cumulative) }),
        }))}
      />
    </Section>
  );
}

/** Where they came up: by places of the register, and by words where they name none of them. */
function PlacesBars({ places }: Pick<Trends, 'places'>) {
  const [first] = places;
  if (first === undefined) return null;
  return (
    <Section title={say('trends.places')}>
      <Bars
        bars={places.map(({ place, count }) => ({
          name: place,
          share: count / first.count,
          words: String(count),
        }))}
      />
    </Section>
  );
}

function Costs({ trends: { costs }, currency }: { trends: Trends; currency: string }) {
  const shown = costs.filter(({ known, estimated }) => known + estimated > 0);
  const most = Math.max(1, ...shown.map(({ known, estimated }) => known + estimated));
  const all = shown.reduce((sum, { known, estimated }) => sum + known + estimated, 0);
  return (
    <Section title={say('trends.costs')}>
      <p>
        {shown.length === 0
          ? say('trends.no_costs')
          : say('trends.cost_sum', { amount: sayMoney(all, currency) })}
      </p>
      <Bars
        bars={shown.toReversed().map(({ month, known, estimated }) => ({
          name: sayMonth(month),
          share: (known + estimated) / most,
          words:
            estimated === 0
              ? sayMoney(known, currency)
              : say('trends.cost_month', {
                  known: sayMoney(known, currency),
                  estimated: sayMoney(estimated, currency),
                }),
        }))}
      />
    </Section>
  );
}
