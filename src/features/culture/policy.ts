import { hasRole, when, type Policy } from '../../platform/access/predicate.ts';

/** Leaders alone have a picture of how they lead; there is none of anyone else. */
export const seePicture: Policy<null> = [hasRole('top_management', 'line_manager')];
/** The firm's own figures are the top team's to look at; a line manager is told of own matters only. */
export const seeFigures: Policy<null> = [hasRole('top_management')];

/** Who looks at the figures says as well when one of them is worth acting on. */
export const setFigureLimits: Policy<unknown> = [hasRole('top_management')];

/** Changes in how the firm is led are for those to record who lead it. */
export const recordChanges: Policy<unknown> = [hasRole('top_management')];

/** Whom a signal concerns: one leader alone, or the top team where there is nobody in particular. */
export type Concerning = { readonly personId: string | null };
export const answerSignal: Policy<Concerning> = [
  when<Concerning>('whom the signal concerns', (actor, { personId }) =>
    personId === null ? actor.roles.has('top_management') : personId === actor.personId,
  ),
];
