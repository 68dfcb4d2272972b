import { Link } from '@tanstack/react-router';
import { Statement } from '../../../../web/sentence/sentence.tsx';
import type { MeasureNews } from '../../contract/shapes.ts';
import { sayVerdict } from '../words.ts';
import { say } from './say.ts';

/** More than so many sentences at once nobody reads; the wall has them all. */
const MOST = 3;

/** What the latest values say: each one that chance does not explain, and that the others are to be left alone. */
export function News({ news: { judged, rows } }: { news: MeasureNews }) {
  const shown = rows.slice(0, MOST);
  const more = rows.length - shown.length;
  const ordinary = judged - rows.length;
  return (
    <>
      {shown.map((measure) => (
        <li key={measure.id}>
          <Statement
            under={
              <Link
                to="/measures/$id"
                params={{ id: measure.id }}
                aria-label={say('chart_of', { name: measure.name })}
              >
                {say('chart')}
              </Link>
            }
          >
            {say('says', { name: measure.name, verdict: sayVerdict(measure) })}
          </Statement>
        </li>
      ))}
      <li>
        <Statement under={<Link to="/measures">{say('wall')}</Link>}>
          {[
            ...(more > 0 ? [say('more', { count: more })] : []),
            ...(ordinary > 0
              ? [say(rows.length === 0 ? 'nothing' : 'rest', { count: ordinary })]
              : []),
          ].join(' ')}
        </Statement>
      </li>
    </>
  );
}
