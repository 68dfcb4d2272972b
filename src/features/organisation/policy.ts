import { anyoneInTheirPart, hasRole, type Policy } from '../../platform/access/predicate.ts';

export const seeOrganisation: Policy<null> = [anyoneInTheirPart];
export const editOrganisation: Policy<unknown> = [hasRole('top_management', 'system_manager')];
/** Standards, certificates, audit days and the calendar: whoever looks after the system. */
export const keepStandards: Policy<unknown> = [
  hasRole('top_management', 'system_manager', 'consultant'),
];
