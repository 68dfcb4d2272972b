import { anyoneHere, type Policy } from '../../platform/access/predicate.ts';

/** Whoever works here may know what is measured, who sees it and how long it is kept: a works council most of all. */
export const seeDisclosure: Policy<null> = [anyoneHere];
