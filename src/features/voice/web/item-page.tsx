import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { sayDay } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { NotYet } from '../../../web/shell/not-yet.tsx';
import { Page, Section } from '../../../web/shell/page.tsx';
import { currencyQuery } from '../../problems/web/queries.ts';
import { sayMoney } from '../../problems/web/words.ts';
import type { ItemRecord } from '../contract/record.ts';
import { Acts } from './acts.tsx';
import { Decided } from './decided.tsx';
import { Fair } from './fair.tsx';
import { FromFile } from './from-file.tsx';
import { Ended } from './ended.tsx';
import { Gone } from './gone.tsx';
import { itemQuery } from './queries.ts';
import { say } from './say.ts';
import { Steps } from './steps.tsx';
import { Support } from './support.tsx';
import { Talk } from './talk.tsx';
import style from './voice.module.css';
import { sayIntro, sayWords } from './words.ts';

const route = getRouteApi('/shell/voice/$id');

/** One thing somebody said: the talk about it, what was decided and why, and where it stands. */
export function ItemPage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const record = useQuery(itemQuery(id, asOf));
  if (record.error && !record.data) {
    return (
      <NotYet
        error={record.error}
        asOf={asOf}
        title={say('item.not_yet')}
        text={(day) => say('item.not_yet_text', { day })}
      />
    );
  }
  if (!record.data) return <Settling label={say('loading')} />;
  return <Item key={id} item={record.data} />;
}

const LONGEST_TITLE = 80;

function titleOf(item: ItemRecord): string {
  const words = sayWords({ words: item.text }).split('\n', 1)[0]!;
  return words.length <= LONGEST_TITLE ? words : `${words.slice(0, LONGEST_TITLE - 1)}…`;
}

function Item({ item }: { item: ItemRecord }) {
  const title = titleOf(item);
  return (
    <Page title={title} intro={sayIntro(item)}>
      <Readers item={item} />
      {item.text !== null && item.text !== title && item.text !== '' && (
        <p className={style.text}>{item.text}</p>
      )}
      <Pictures item={item} />
      <Gone item={item} />
      <Ended item={item} />
      <Fair item={item} />
      <Acts item={item} />
      <Steps item={item} />
      <Decided item={item} />
      <Benefit item={item} />
      <Talk item={item} />
      <Support item={item} />
      <FromFile item={item} />
    </Page>
  );
}

/** Who can read it where that is not everyone, and what became of the person it was said to. */
function Readers({ item }: { item: ItemRecord }) {
  const { way, for_all: forAll, about } = item;
  return (
    <div className={style.lines}>
      {way === 'to_person' && <p>{say('item.between_us')}</p>}
      {way !== 'to_person' && !forAll && <p>{say('item.for_some')}</p>}
      {!item.addressee_here && item.own && (
        <p role="status">
          {say('item.gone_left', { who: item.to_person?.name ?? say('somebody') })}
        </p>
      )}
      {item.escalated_on !== null && (
        <p>{say('item.escalated', { day: sayDay(item.escalated_on) })}</p>
      )}
      {about !== null && (
        <p>
          {say('item.about')}{' '}
          <Link to="/voice/$id" params={{ id: about.id }}>
            {sayWords(about)}
          </Link>
        </p>
      )}
    </div>
  );
}

function Pictures({ item: { id, pictures } }: { item: ItemRecord }) {
  if (pictures.length === 0) return null;
  return (
    <ul role="list" className={style.pictures} aria-label={say('item.pictures')}>
      {pictures.map((picture, at) => (
        <li key={picture.id}>
          <img
            src={`/api/voice/${id}/pictures/${picture.id}`}
            alt={say('item.picture', { at: at + 1 })}
            loading="lazy"
          />
        </li>
      ))}
    </ul>
  );
}

function Benefit({ item }: { item: ItemRecord }) {
  const currency = useQuery(currencyQuery).data ?? '';
  const { benefit_money: money, benefit_hours: hours, benefit_note: note } = item;
  if (money === null && hours === null && note === '') return null;
  return (
    <Section title={say('item.benefit')}>
      <p className={style.text}>
        {[
          money !== null && say('item.benefit_money', { amount: sayMoney(money, currency) }),
          hours !== null && say('item.benefit_hours', { count: hours }),
          note,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </Section>
  );
}
