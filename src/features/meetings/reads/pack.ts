import { id } from '../../../lib/resource-id.ts';
import * as z from 'zod';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { read, type ReadContext } from '../../../platform/http/read-routes.ts';
import { reviewInputsOf } from '../../../standards/review-inputs.ts';
import { standardsHeldOn } from '../../organisation/reads/organisation.ts';
import { packShape, type PackContent, type PackPanel } from '../contract/pack.ts';
import { seeSomeMeeting } from '../policy.ts';
import { storedInputs, storedPack, type StoredInput } from '../store/beside.ts';
import type { StoredMeeting } from '../store/list.ts';
import { storedItems, storedSeats } from '../store/record.ts';
import { seenMeeting } from './meetings.ts';
import { panelsFromRecords } from './panels.ts';

/** What everybody reads before the meeting: frozen where somebody has frozen it, else as the records stand. */
export const meetingPack = read({
  path: '/api/meetings/:id/pack',
  operation: 'meeting.pack',
  words: 'read what prepares a meeting',
  permit: seeSomeMeeting,
  fromRecords: true,
  params: z.strictObject({ id: id('meeting') }),
  response: packShape,
  read: async (tx, { params }, context) => {
    const meeting = await seenMeeting(tx, params.id, context);
    if (meeting === undefined) return undefined;
    const pack = await storedPack(tx, meeting.id, context);
    if (pack === null) return { frozen: null, content: await packOf(tx, meeting, context) };
    const { content, at, ...frozen } = pack;
    const { id: packId, by, content_hash, checkpoint } = frozen;
    return { frozen: { id: packId, by, content_hash, checkpoint, at: at.toISOString() }, content };
  },
});

/** The pack of a meeting as the records stand on the day asked for. */
export async function packOf(
  tx: ReadTx,
  meeting: StoredMeeting,
  context: ReadContext,
): Promise<PackContent> {
  const items = await storedItems(tx, meeting.id, context);
  const seats = await storedSeats(tx, meeting.id, context);
  const held = await standardsHeldOn(tx, context.asOf);
  const asked = new Set(items.flatMap(({ inputs }) => inputs));
  const required = reviewInputsOf(held).map(({ key }) => key);
  // A management meeting shows every input that is required; any other those on its agenda.
  const keys = meeting.kind === 'management' ? [...new Set([...required, ...asked])] : [...asked];
  const said = new Map(
    (await storedInputs(tx, meeting.id, context)).map((one) => [one.input, one]),
  );
  const live = await panelsFromRecords(tx, keys, context);
  const panels = keys.map((key): PackPanel => {
    const words = said.get(key);
    const panel = live.get(key);
    return {
      input: key,
      live: panel !== undefined,
      total: panel?.total ?? 0,
      facts: panel?.facts ?? [],
      said: words === undefined ? null : presentInput(words),
      data_as_of: panel === undefined ? (words?.data_as_of ?? null) : context.asOf,
    };
  });
  return {
    meeting: {
      id: meeting.id,
      name: meeting.name,
      purpose: meeting.purpose,
      day: meeting.day,
      starts_at: meeting.starts_at,
      place: meeting.place,
      chair: meeting.chair_name,
      writer: meeting.writer_name,
      seats: seats.map(({ person }) => person.name),
    },
    as_of: context.asOf,
    agenda: items.map((item) => ({
      id: item.id,
      title: item.title,
      minutes: item.minutes,
      presenter: item.presenter?.name ?? null,
      inputs: [...item.inputs],
      data_as_of: item.data_as_of,
    })),
    panels,
  };
}

function presentInput({ at, ...said }: StoredInput) {
  return { ...said, at: at.toISOString() };
}
