import {
  anyoneFromOutside,
  anyoneInTheirPart,
  hasRole,
  type Policy,
} from '../../platform/access/predicate.ts';

/** Whether the record is whole is no secret: it says how many entries there are, not what is in them. */
export const seeEvidence: Policy<null> = [anyoneInTheirPart];
export const verifyEvidence: Policy<unknown> = [
  hasRole('top_management', 'system_manager', 'internal_auditor', 'consultant'),
];
export const signEvidence: Policy<unknown> = [hasRole('top_management', 'system_manager')];
/** A whole bundle holds what everybody did. */
export const downloadEvidence: Policy<unknown> = [
  hasRole('top_management', 'system_manager', 'internal_auditor'),
];
/** Of the entries those about what somebody from outside may read anyway, each with its own proof. */
export const downloadReadable: Policy<unknown> = [anyoneFromOutside];
