import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Rich } from '../../../web/i18n/rich.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { coverageQuery } from './queries.ts';
import { say } from './say.ts';

const PARTS = { link: (text: string) => <Link to="/meetings/coverage">{text}</Link> };

/** How much of what a management review has to consider was considered; silent where nobody may know or nothing is asked. */
export function CoverageLine() {
  const { data } = useQuery(coverageQuery(useAsOf()));
  if (data === undefined || data.required === 0) return null;
  const { covered, required } = data;
  return (
    <Rich
      text={
        covered === required
          ? say('coverage.line_whole', { count: required })
          : say('coverage.line', { covered, count: required })
      }
      parts={PARTS}
    />
  );
}
