import { TODAY } from '../program.ts';
import type { Examples } from './example.ts';
import {
  planned,
  itemOf,
  item,
  running,
  openItem,
  note,
  held,
  hashOf,
  signed,
  conclusion,
  decision,
  action,
  measure,
} from './meeting-records.ts';
import { upload } from './uploads.ts';

const LATER = '2027-06-01';

export const meetingExamples: Examples = {
  records: {
    meeting: async (firm) => (await planned(firm)).id,
    agenda_item: async (firm) => (await item(firm)).id,
    agenda_note: async (firm) => (await note(firm)).id,
    meeting_pack: async (firm) =>
      (await firm.run('meeting.freeze_pack', { id: (await planned(firm)).id })).pack_id,
    meeting_signature: async (firm) => (await signed(firm)).signature,
    calendar_feed: async (firm) => (await firm.run('calendar_feed.open')).id,
  },
  requests: {
    'meeting.plan': async (firm) => ({
      body: {
        name: firm.text('meeting'),
        purpose: firm.text('purpose'),
        day: LATER,
        starts_at: '08:30',
        place: firm.text('place'),
        chair_id: (await firm.person()).id,
        writer_id: (await firm.person()).id,
        seats: [(await firm.person()).id],
        items: [
          {
            title: firm.text('item'),
            minutes: 20,
            presenter_id: (await firm.person()).id,
            inputs: ['objectives'],
          },
        ],
      },
    }),
    'meeting.plan_next': async (firm) => ({ body: { id: await held(firm), day: LATER } }),
    'meeting.edit': async (firm) => ({
      body: {
        ...(await planned(firm)),
        place: firm.text('place'),
        chair_id: (await firm.person()).id,
        writer_id: (await firm.person()).id,
      },
    }),
    'meeting.move': async (firm) => ({
      body: { ...(await planned(firm)), day: '2027-06-08', reason: firm.text('reason') },
    }),
    'meeting.cancel': async (firm) => ({
      body: { id: (await planned(firm)).id, reason: firm.text('reason') },
    }),
    'meeting.seat.give': async (firm) => ({
      body: { id: (await planned(firm)).id, person_id: (await firm.person()).id },
    }),
    'meeting.seat.take': async (firm) => {
      const seat = { id: (await planned(firm)).id, person_id: (await firm.person()).id };
      await firm.run('meeting.seat.give', seat);
      return { body: seat };
    },
    'meeting.seat.mark': async (firm) => {
      const seat = { id: await running(firm), person_id: (await firm.person()).id };
      await firm.run('meeting.seat.give', seat);
      const deputy_id = (await firm.person()).id;
      return { body: { ...seat, attendance: 'deputy', deputy_id } };
    },
    'meeting.invite': async (firm) => {
      const { id } = await planned(firm);
      const email = `${firm.marker.toLowerCase()}-${id}@example.org`;
      await firm.run('meeting.seat.give', {
        id,
        person_id: (await firm.person({ email })).id,
      });
      return { body: { id } };
    },
    'meeting.item.add': async (firm) => ({
      body: {
        id: (await planned(firm)).id,
        title: firm.text('item'),
        presenter_id: (await firm.person()).id,
      },
    }),
    'meeting.item.edit': async (firm) => ({
      body: {
        ...(await item(firm)),
        title: firm.text('item'),
        presenter_id: (await firm.person()).id,
      },
    }),
    'meeting.item.remove': async (firm) => ({ body: await item(firm) }),
    'meeting.item.order': async (firm) => {
      const { id } = await planned(firm);
      return { body: { id, item_ids: [(await itemOf(firm, id)).id] } };
    },
    'meeting.item.settle': async (firm) => ({
      body: { ...(await openItem(firm)), outcome: 'no_change', reason: firm.text('reason') },
    }),
    'meeting.item.decide': [
      async (firm) => ({
        body: {
          item_id: (await openItem(firm)).id,
          chosen: firm.text('decision'),
          owner_id: (await firm.person()).id,
          facts: [{ kind: 'action', action_id: await action(firm) }],
        },
      }),
      async (firm) => ({
        body: {
          item_id: (await openItem(firm)).id,
          chosen: firm.text('decision'),
          facts: [{ kind: 'measure', measure_id: await measure(firm) }],
        },
      }),
    ],
    'meeting.item.direct': async (firm) => ({
      body: {
        item_id: (await openItem(firm)).id,
        title: firm.text('action'),
        accountable_id: (await firm.person()).id,
        helper_ids: [(await firm.person()).id],
      },
    }),
    'meeting.item.link': [
      async (firm) => ({
        body: {
          item_id: (await openItem(firm)).id,
          record: { decision_id: await decision(firm) },
        },
      }),
      async (firm) => ({
        body: { item_id: (await openItem(firm)).id, record: { action_id: await action(firm) } },
      }),
    ],
    'meeting.item.time_start': async (firm) => ({ body: { id: (await openItem(firm)).id } }),
    'meeting.item.time_stop': async (firm) => {
      const { id } = await openItem(firm);
      await firm.run('meeting.item.time_start', { id });
      return { body: { id } };
    },
    'meeting.item.time_set': async (firm) => ({
      body: { id: (await openItem(firm)).id, seconds: 600 },
    }),
    'meeting.note.write': async (firm) => {
      const { id, version, item_id } = await note(firm);
      return { body: { item_id, note_id: id, version, text: firm.text('note') } };
    },
    'meeting.say_input': async (firm) => ({
      body: {
        id: (await planned(firm)).id,
        input: 'suppliers',
        text: firm.text('suppliers'),
        data_as_of: TODAY,
        upload: await upload(firm),
      },
    }),
    'meeting.freeze_pack': async (firm) => ({ body: { id: (await planned(firm)).id } }),
    'meeting.start': async (firm) => ({
      body: { id: (await planned(firm)).id, chaired_by: (await firm.person()).id },
    }),
    'meeting.end': async (firm) => ({
      body: { id: await running(firm), defer_rest: firm.text('reason') },
    }),
    'meeting.conclude': async (firm) => ({
      body: { id: await running(firm), ...conclusion(firm) },
    }),
    'meeting.sign': async (firm) => {
      const id = await held(firm);
      return { body: { id, content_hash: await hashOf(firm, id) } };
    },
    'meeting.tell': async (firm) => {
      const team_ids = [(await firm.run('team.create', { name: firm.text('team') })).id];
      const person_ids = [(await firm.person()).id];
      return { body: { id: await held(firm), person_ids, team_ids } };
    },
    'calendar_feed.open': () => ({ body: {} }),
    'calendar_feed.revoke': async (firm) => {
      await firm.run('calendar_feed.open');
      return { body: {} };
    },
    'meeting.list': async (firm) => ({ query: { state: 'all', series: await held(firm) } }),
    // First one that is not over, which auditors do not see yet.
    'meeting.read': [
      async (firm) => ({ params: { id: (await planned(firm)).id } }),
      async (firm) => ({ params: { id: (await signed(firm)).id } }),
    ],
    'meeting.minutes': [
      async (firm) => ({ params: { id: await running(firm) } }),
      async (firm) => ({ params: { id: (await signed(firm)).id } }),
    ],
    'meeting.pack': async (firm) => {
      const { id } = await planned(firm);
      await firm.run('meeting.freeze_pack', { id });
      return { params: { id } };
    },
    'meeting.told': [
      async (firm) => ({ params: { id: (await planned(firm)).id } }),
      async (firm) => {
        const id = await held(firm);
        await firm.run('meeting.tell', { id, everyone: true });
        return { params: { id } };
      },
    ],
    'meeting.told_me': async (firm) => {
      await firm.run('meeting.tell', { id: await held(firm), everyone: true });
      return {};
    },
    'meeting.coverage': async (firm) => {
      await held(firm);
      return {};
    },
    'meeting.inputs': () => ({}),
    'meeting.download_file': async (firm) => {
      const { id } = await planned(firm);
      const said = { id, input: 'suppliers', text: firm.text('said'), upload: await upload(firm) };
      await firm.run('meeting.say_input', said);
      const { said_inputs } = await firm.do('meeting.read', { params: { id } });
      return { params: { id, file_id: said_inputs[0].file.id } };
    },
    'calendar_feed.read': async (firm) => {
      await firm.run('calendar_feed.open');
      return {};
    },
    'calendar_feed.read_ics': async (firm) => {
      await planned(firm);
      const { path } = await firm.run('calendar_feed.open');
      return { params: { file: (path as string).replace('/calendar/', '') } };
    },
  },
};
