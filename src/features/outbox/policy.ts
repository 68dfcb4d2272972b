import { hasRole, type Policy } from '../../platform/access/predicate.ts';

/** Whoever looks after the system sees that mail went out, and what it said. */
export const seeOutbox: Policy<null> = [hasRole('top_management', 'system_manager')];
