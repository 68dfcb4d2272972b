import { Readable } from 'node:stream';
import { open } from '../features/imports/commands/open.ts';
import { run } from '../features/imports/commands/steps.ts';
import type { Calendar } from './calendar.ts';
import { character } from './cast.ts';
import { EARLIER_COMPLAINTS } from './firm/complaints.ts';
import { FOUNDER } from './opening-scene.ts';
import type { EarlierAct, Step } from './script.ts';
import type { Stage } from './stage.ts';

/** By then people have arrived and places are written down. */
const SETTLED = 30;
const MORNING = 200;

/** The list of complaints that was kept before is brought in, as the firm had it. */
export function bringingIn(calendar: Calendar, begins: number): Step[] {
  const file = spreadsheet(calendar, begins);
  const at = calendar.instant(begins + SETTLED, MORNING);
  return [{ at, as: FOUNDER, act: { kind: 'bring_complaints', file } }];
}

const HEADER =
  'Complaint No,Date received,Customer,Complaint,Location,Severity,Immediate action,Root cause,Responsible,Status,Date closed';

function spreadsheet(calendar: Calendar, begins: number): string {
  const dayOf = (after: number) => calendar.day(begins + after);
  const rows = EARLIER_COMPLAINTS.map((one) =>
    [
      `C-${one.number}`,
      dayOf(one.on),
      one.customer,
      one.what,
      one.place,
      one.severity,
      one.done,
      one.cause,
      character(one.by).name,
      'Closed',
      dayOf(one.closed),
    ].join(','),
  );
  return ['Complaints', '', HEADER, ...rows, ''].join('\n');
}

/** Brings a file in as somebody does who looks at it first, and waits until each step of it is done. */
export async function playEarlier(stage: Stage, as: string, { file }: EarlierAct): Promise<void> {
  const { files, clock, importing } = stage.theatre;
  const taken = await files.take(Readable.from([file]), 'complaints.csv');
  const theirs = stage.scopeOf(as);
  const upload = files.seal(theirs, taken, clock.now());
  const { id } = await stage.run(as, open, { upload, register: 'problem' });
  const read = await importing(stage.scopeOf(null), id, theirs);
  await stage.run(as, run, { id, version: read.version, without_refused: false });
  const { state } = await importing(stage.scopeOf(null), id, theirs);
  if (state !== 'done') throw new Error(`The example cannot be told: its list is ${state}.`);
}
