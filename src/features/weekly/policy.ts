import { hasRole, type Policy } from '../../platform/access/predicate.ts';

/** Whose mail holds what the firm decides and measures, besides what is their own. */
export const leads: Policy<null> = [hasRole('top_management', 'line_manager')];
