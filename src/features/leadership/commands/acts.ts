import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { accept } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, requiredText, text } from '../../../lib/shapes.ts';
import { command } from '../../../platform/commands/command.ts';
import { outsiders } from '../../people/reads/figures.ts';
import { visitAnswered, visitRecorded, whyTold, whyWritten } from '../contract/events.ts';
import { newMessageShape, newVisitShape } from '../contract/shapes.ts';
import {
  recordVisit as mayVisit,
  replyToTeam,
  seeVisit,
  seeWhy,
  tellWhy,
  writeWhy,
} from '../policy.ts';
import * as rules from '../rules/acts.ts';
import { areTeamsOpen, countAddressed } from '../store/audience.ts';
import { insertMessage, insertTelling, lockMessage } from '../store/messages.ts';
import { insertVisit, lockPoint, saveReply } from '../store/visits.ts';
import { saidCase } from './cases.ts';

const visitAt = z.strictObject({ id: id('visit'), version: z.int() });

/** Was where the work is done, and heard this. */
export const recordVisit = command({
  name: 'visit.record',
  words: 'record a visit to a team',
  input: newVisitShape,
  result: visitAt.extend({ point_ids: z.array(id('visit_point')) }),
  load: async (read, { team_id: team }) => ({ teamOpen: await areTeamsOpen(read, [team]) }),
  permit: mayVisit,
  rule: ({ teamOpen }, input, { today }) => {
    const allowed = rules.visit(input.visited_on ?? today, teamOpen, today);
    return allowed.ok ? accept({ ...input, visited_on: allowed.value.visitedOn }) : allowed;
  },
  save: async (write, { points, ...visit }, _subject, { organisationId, actor, now }) => {
    const visitId = newId();
    const noted = points.map((one) => ({ id: newId(), text: one }));
    await insertVisit(
      write,
      {
        organisation_id: organisationId,
        id: visitId,
        ...visit,
        visited_by: actor.personId,
        recorded_at: now,
      },
      noted,
    );
    return { id: visitId, version: 1, point_ids: noted.map((point) => point.id) };
  },
  events: (visit, result) => [visitRecorded.of(result, visit)],
});

/** Tells the team what becomes of something it raised. */
export const reply = command({
  name: 'visit.reply',
  words: 'answer what a team raised',
  input: z.strictObject({ point_id: id('visit_point'), reply: text(4_000) }),
  result: visitAt,
  load: (read, input, { actor }) => lockPoint(read, input.point_id, actor),
  see: seeVisit,
  permit: replyToTeam,
  rule: (point, { reply: words }, { today }) => rules.reply(point, words, today),
  save: async (write, { reply: words }, point, { actor, now, today }) => ({
    id: point.id,
    version: await saveReply(write, point, {
      reply: words,
      replied_by: actor.personId,
      replied_on: today,
      replied_at: now,
    }),
  }),
  events: ({ reply: words, waitingDays }, result, { pointId }) => [
    visitAnswered.of(result, { point_id: pointId, reply: words, waiting_days: waitingDays }),
  ],
});

const messageAt = z.strictObject({ id: id('why_message'), version: z.int() });

/** Says why, tied to a real case, to teams or to everybody. */
export const write = command({
  name: 'why_message.write',
  words: 'write why',
  input: newMessageShape,
  result: messageAt.extend({ addressed: z.int() }),
  load: async (read, { everyone, team_ids: teamIds, case: one }, { today }) => ({
    there: await areTeamsOpen(read, teamIds),
    addressed: await countAddressed(
      read,
      { everyone, teamIds, without: await outsiders(read, today) },
      today,
    ),
    case: await saidCase(read, one),
  }),
  permit: writeWhy,
  rule: ({ there, addressed, case: said }, input) => {
    const allowed = rules.write(input.everyone || input.team_ids.length > 0, there);
    const team_ids = input.everyone ? [] : [...new Set(input.team_ids)];
    return allowed.ok ? accept({ ...input, team_ids, case: said, addressed }) : allowed;
  },
  save: async (tx, message, _subject, { organisationId, actor, now, today }) => {
    const messageId = newId();
    const { title, text: words, everyone, addressed } = message;
    await insertMessage(
      tx,
      {
        organisation_id: organisationId,
        id: messageId,
        title,
        text: words,
        everyone,
        addressed,
        case_kind: message.case.kind,
        case_id: message.case.record_id,
        case_label: message.case.label,
        written_by: actor.personId,
        written_on: today,
        recorded_at: now,
      },
      message.team_ids,
    );
    return { id: messageId, version: 1, addressed };
  },
  events: (message, result) => [whyWritten.of(result, message)],
});

/** A message was told at a meeting, to so many. */
export const tell = command({
  name: 'why_message.tell',
  words: 'note where a message was told',
  input: z.strictObject({
    id: id('why_message'),
    occasion: requiredText(200),
    told_on: dayShape.optional(),
    people: z.int().min(1).max(100_000),
  }),
  result: messageAt.extend({ telling_id: id('why_telling') }),
  load: (read, input, { actor }) => lockMessage(read, input.id, actor),
  see: seeWhy,
  permit: tellWhy,
  rule: (message, { occasion, told_on: on, people }, { today }) => {
    const toldOn = on ?? today;
    const allowed = rules.tell(toldOn, message.written_on, today);
    return allowed.ok ? accept({ occasion, told_on: toldOn, people }) : allowed;
  },
  save: async (tx, telling, message, { organisationId, actor, now }) => {
    const tellingId = newId();
    const version = await insertTelling(tx, message, {
      organisation_id: organisationId,
      id: tellingId,
      message_id: message.id,
      ...telling,
      told_by: actor.personId,
      told_at: now,
    });
    return { id: message.id, version, telling_id: tellingId };
  },
  events: (telling, result) => [whyTold.of(result, { ...telling, telling_id: result.telling_id })],
});
