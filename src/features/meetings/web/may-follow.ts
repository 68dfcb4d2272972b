import { holds, worksHere, type Session } from '../../../web/session/session.ts';

/**
 * Whether a record that stands in a meeting's papers is linked. Packs and minutes are read by more than may open each record
 * in them: no link leads where its reader may not go.
 */
export function mayFollow(kind: string, session: Pick<Session, 'roles'>): boolean {
  if (kind === 'signal') return holds(session, 'top_management');
  return worksHere(session) || (kind !== 'decision' && kind !== 'resource_request');
}
