import * as z from 'zod';
import { event } from '../../../platform/commands/contract.ts';
import { newHoldShape } from './holds.ts';

const kind = 'hold';
const reason = z.strictObject({ reason: z.string() });

export const holdCalled = event({
  type: 'hold.called',
  version: 1,
  kind,
  sentence: '{actor} stopped {what}: {why}',
  payload: newHoldShape.extend({ reference: z.string() }),
});
export const holdUpheld = event({
  type: 'hold.upheld',
  version: 1,
  kind,
  sentence: '{actor} upheld a hold: {reason}',
  payload: reason,
});
export const holdOverridden = event({
  type: 'hold.overridden',
  version: 1,
  kind,
  sentence: '{actor} overrode a hold: {reason}',
  payload: reason,
});
export const holdReleased = event({
  type: 'hold.released',
  version: 1,
  kind,
  sentence: '{actor} released a hold: {note}',
  payload: z.strictObject({ note: z.string() }),
});
