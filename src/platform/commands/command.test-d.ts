// What must not compile. tsc reads this file as it reads every other: should one of the violations
// below compile one day, its @ts-expect-error has nothing to expect, and the check fails.
import * as z from 'zod';
import { accept } from '../../lib/outcome.ts';
import { openScope, type Scope } from '../access/scope.ts';
import { anyoneHere } from '../access/predicate.ts';
import { systemActor } from '../access/actor.ts';
import type { ReadTx, Transactions, WriteTx } from '../database/transaction.ts';
import { command } from './command.ts';
import { event } from './contract.ts';

const happened = event({
  type: 'typetest.happened',
  version: 1,
  kind: 'typetest',
  sentence: 'It happened.',
  payload: z.strictObject({ words: z.string() }),
});

const whole = {
  name: 'typetest.do',
  words: 'do it',
  input: z.strictObject({ words: z.string() }),
  result: z.strictObject({}),
  load: async () => ({ id: '1' }),
  rule: () => accept({ words: 'done' }),
  save: async (_write: WriteTx) => ({}),
} as const;
const events = () => [happened.of({ id: '1', version: 1 }, { words: 'done' })] as const;

command({ ...whole, permit: [anyoneHere], events });

// @ts-expect-error -- a command without a permission
command({ ...whole, events });

// @ts-expect-error -- an empty permission, which would let nobody and reads like an oversight
command({ ...whole, permit: [], events });

// @ts-expect-error -- a write without an event
command({ ...whole, permit: [anyoneHere] });

// @ts-expect-error -- a write that says that nothing happened
command({ ...whole, permit: [anyoneHere], events: () => [] });

// @ts-expect-error -- an event whose payload is not of its declared shape
happened.of({ id: '1', version: 1 }, { text: 'done' });

declare const transactions: Transactions;
declare const reading: ReadTx;
declare function saves(write: WriteTx): void;

// @ts-expect-error -- what only reads cannot be handed to what writes
saves(reading);

// @ts-expect-error -- a scope is proven by the gate, not put together
const forged: Scope = { organisationId: '1', actor: systemActor, timeZone: 'UTC' };

// @ts-expect-error -- a query names the organisation it is for by a scope, not by text
void transactions.read('organisation', async () => undefined);

void transactions.read(openScope('1', systemActor, 'UTC'), async () => forged);
