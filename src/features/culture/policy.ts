import { hasRole, type Policy } from '../../platform/access/predicate.ts';

/** Leaders alone have a picture of how they lead; there is none of anyone else. */
export const seePicture: Policy<null> = [hasRole('top_management', 'line_manager')];
/** The firm's own figures are the top team's to look at; a line manager is told of own matters only. */
export const seeFigures: Policy<null> = [hasRole('top_management')];
