import { hasRole, type Policy } from '../../platform/access/predicate.ts';

/** Who may bring files in, see how that went, and undo it. Readers from outside never. */
export const bringIn: Policy<unknown> = [hasRole('top_management', 'system_manager', 'consultant')];
