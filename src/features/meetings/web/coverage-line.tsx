import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Rich } from '../../../web/i18n/rich.tsx';
import { holds, useSession, type Role } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { coverageQuery } from './queries.ts';
import { say } from './say.ts';

/** Whom it is told. */
const READERS: readonly Role[] = [
  'top_management',
  'system_manager',
  'line_manager',
  'internal_auditor',
  'external_auditor',
  'consultant',
];

const PARTS = { link: (text: string) => <Link to="/meetings/coverage">{text}</Link> };

/** How much of what a management review has to consider was considered; silent where nobody may know or nothing is asked. */
export function CoverageLine() {
  const enabled = holds(useSession(), ...READERS);
  const { data } = useQuery({ ...coverageQuery(useAsOf()), enabled });
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
