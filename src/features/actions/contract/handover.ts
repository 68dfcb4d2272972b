import * as z from 'zod';
import { event } from '../../../platform/commands/contract.ts';

/** What somebody had to do with an action. */
export const PARTS = ['accountable', 'helper', 'checker'] as const;
export type Part = (typeof PARTS)[number];
export const partShape = z.enum(PARTS);

/** The product hands over what a leaver owned; the ledger tells it for each action. */
export const actionHandedOver = event({
  type: 'action.handed_over',
  version: 1,
  kind: 'action',
  sentence: '{from} left the firm, and {to} took over as {part}.',
  payload: z.strictObject({
    part: partShape,
    from: z.uuid(),
    /** Null where the part just ends: the one who takes over helps already, or may not check. */
    to: z.uuid().nullable(),
  }),
});

/** A name as written in an import turned out to mean somebody known. */
export const actionPersonMatched = event({
  type: 'action.person_matched',
  version: 1,
  kind: 'action',
  sentence: '{actor} said whom the written name {from} means: {to}.',
  payload: z.strictObject({ from: z.uuid(), to: z.uuid() }),
});
