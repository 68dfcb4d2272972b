import { holds, type Session } from '../../../web/session/session.ts';

/** Whether somebody opens actions; whoever else works here proposes them. */
export function opensActions(session: Session): boolean {
  return holds(
    session,
    'top_management',
    'system_manager',
    'line_manager',
    'internal_auditor',
    'consultant',
  );
}
