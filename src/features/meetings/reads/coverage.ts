import * as z from 'zod';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { median } from '../../../lib/stats/quantile.ts';
import { read, type ReadContext } from '../../../platform/http/read-routes.ts';
import { reviewInputsOf, type ReviewInput } from '../../../standards/review-inputs.ts';
import { STANDARDS } from '../../../standards/standards.ts';
import { standardsHeldOn } from '../../organisation/reads/organisation.ts';
import {
  coverageShape,
  type Coverage,
  type CoverageRow,
  type ReviewStanding,
} from '../contract/minutes.ts';
import { inputKeyShape } from '../contract/shapes.ts';
import { seeCoverage, seeMeetings } from '../policy.ts';
import { coverage, dataAge, yearBefore, type Covered } from '../rules/coverage.ts';
import { storedConsiderations } from '../store/coverage.ts';
import { nextManagement, visibleOf } from '../store/list.ts';

const NUMBERS = new Map(STANDARDS.map(({ key, number }) => [key, number]));

/** The inputs that the standards held on that day require, each with the numbers of those standards. */
export async function required(
  tx: ReadTx,
  { asOf }: Pick<ReadContext, 'asOf'>,
): Promise<(Pick<ReviewInput, 'key' | 'words'> & { standards: string[] })[]> {
  const held = await standardsHeldOn(tx, asOf);
  return reviewInputsOf(held).map(({ key, words, standards }) => ({
    key,
    words,
    standards: standards.filter((one) => held.includes(one)).map((one) => NUMBERS.get(one) ?? one),
  }));
}

export const meetingInputs = read({
  path: '/api/meetings/inputs',
  operation: 'meeting.inputs',
  words: 'read what a management review has to consider',
  permit: seeMeetings,
  fromRecords: true,
  response: z.strictObject({
    rows: z.array(
      z.strictObject({ key: inputKeyShape, words: z.string(), standards: z.array(z.string()) }),
    ),
  }),
  read: async (tx, _asked, context) => ({ rows: await required(tx, context) }),
});

export const meetingCoverage = read({
  path: '/api/meetings/coverage',
  operation: 'meeting.coverage',
  words: 'read what management has considered in the last twelve months',
  permit: seeCoverage,
  fromRecords: true,
  response: coverageShape,
  read: coverageOn,
});

/** What of the required inputs was considered in the twelve months up to the day asked for, and what is missing. */
export async function coverageOn(
  tx: ReadTx,
  _asked: unknown,
  context: ReadContext,
): Promise<Coverage> {
  const inputs = await required(tx, context);
  const considerations = await storedConsiderations(tx, context);
  const keys = inputs.map(({ key }) => key);
  const rows = coverage(keys, considerations, context.asOf);
  const meetings = rows.flatMap(({ considered }) => considered?.meeting_id ?? []);
  const open = await visibleOf(tx, meetings, context);
  const counting = rows.filter(({ state }) => state === 'covered');
  const ages = counting.flatMap(({ considered }) => (considered && dataAge(considered)) ?? []);
  return {
    as_of: context.asOf,
    since: yearBefore(context.asOf),
    required: inputs.length,
    covered: counting.length,
    rows: inputs.map((input, at) => presentRow(input, rows[at] as Covered, open)),
    median_data_age_days: median(ages),
    next: await nextManagement(tx, context),
  };
}

/** How far the management review has come; null where no standard held asks for one. */
export async function reviewStandingOn(
  tx: ReadTx,
  context: ReadContext,
): Promise<ReviewStanding | null> {
  const { required: all, covered, next } = await coverageOn(tx, undefined, context);
  return all === 0 ? null : { required: all, covered, next };
}

function presentRow(
  { key, words, standards }: Awaited<ReturnType<typeof required>>[number],
  { state, considered, why_not }: Covered,
  open: ReadonlySet<string>,
): CoverageRow {
  return {
    input: key,
    words,
    standards,
    state,
    why_not,
    considered: considered && {
      meeting_id: considered.meeting_id,
      meeting: considered.meeting,
      open: open.has(considered.meeting_id),
      item_id: considered.item_id,
      item: considered.item,
      held_on: considered.held_on,
      recorded_on: considered.recorded_on,
      chair: considered.chair,
      outcome: considered.outcome,
      data_age_days: dataAge(considered),
    },
  };
}
