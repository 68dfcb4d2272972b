import * as z from 'zod';
import { v7 as newId } from 'uuid';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, text, versionShape } from '../../../lib/shapes.ts';
import { seenLatest, whatDiffers } from '../../../lib/version.ts';
import { command } from '../../../platform/commands/command.ts';
import {
  holidayRemoved,
  holidaysAdded,
  organisationChanged,
  weekdaysChanged,
} from '../contract/events.ts';
import { profileWords, weekdaysShape, type Profile } from '../contract/shapes.ts';
import { editOrganisation, keepStandards } from '../policy.ts';
import {
  allHolidays,
  deleteHoliday,
  insertHolidays,
  lockFirm,
  updateFirm,
  type Holiday,
} from '../store/firm.ts';

const changed = z.strictObject({ id: id('organisation'), version: z.int() });

/** What the firm says about itself; what is left out stays. */
export const editFirm = command({
  name: 'organisation.edit',
  words: 'change what the firm says about itself',
  input: z.strictObject({ version: versionShape, ...z.object(profileWords).partial().shape }),
  result: changed,
  load: (read) => lockFirm(read),
  permit: editOrganisation,
  rule: (firm, { version, ...asked }): Outcome<Partial<Profile>> => {
    const seen = seenLatest(firm, version);
    if (!seen.ok) return seen;
    const words = whatDiffers<Profile>(firm, asked);
    return Object.keys(words).length > 0 ? accept(words) : refuse('organisation.nothing_changed');
  },
  save: async (write, words, firm) => ({
    id: firm.id,
    version: await updateFirm(write, firm, words),
  }),
  events: (words, result, firm) => {
    const before = Object.fromEntries(
      Object.keys(words).map((word) => [word, firm[word as keyof Profile]]),
    );
    return [organisationChanged.of(result, { before, after: words })];
  },
});

/** The days of the week on which the firm works: waiting times are counted in them. */
export const setWeekdays = command({
  name: 'organisation.set_weekdays',
  words: 'change the days on which the firm works',
  input: z.strictObject({ version: versionShape, working_weekdays: weekdaysShape }),
  result: changed,
  load: (read) => lockFirm(read),
  permit: keepStandards,
  rule: (firm, { version, working_weekdays: days }): Outcome<number[]> => {
    const seen = seenLatest(firm, version);
    return seen.ok ? accept(days.toSorted((one, other) => one - other)) : seen;
  },
  save: async (write, days, firm) => ({
    id: firm.id,
    version: await updateFirm(write, firm, { working_weekdays: days }),
  }),
  events: (days, result, firm) => [
    weekdaysChanged.of(result, { before: firm.working_weekdays, after: days }),
  ],
});

/** Days on which nobody works, of a whole year at once if wanted; days that are there already stay. */
export const addHolidays = command({
  name: 'holiday.add',
  words: 'add days on which the firm does not work',
  input: z.strictObject({
    days: z
      .array(z.strictObject({ day: dayShape, name: text(200).default('') }))
      .min(1)
      .max(400),
  }),
  result: z.strictObject({ added: z.int() }),
  load: async (read) => {
    const firm = await lockFirm(read);
    return firm && { ...firm, holidays: await allHolidays(read) };
  },
  permit: keepStandards,
  rule: ({ holidays }, { days }): Outcome<Holiday[]> => {
    const there = new Set<string>(holidays.map((holiday) => holiday.day));
    const fresh = [...new Map(days.map((one) => [one.day, one])).values()]
      .filter((one) => !there.has(one.day))
      .map((one) => ({ id: newId(), ...one }));
    return fresh.length === 0 ? refuse('holiday.there_already') : accept(fresh);
  },
  save: async (write, days, _firm, { organisationId }) => {
    await insertHolidays(write, organisationId, days);
    return { added: days.length };
  },
  events: (days, _result, firm) => [
    holidaysAdded.of({ id: firm.id, version: firm.version }, { days }),
  ],
});

export const removeHoliday = command({
  name: 'holiday.remove',
  words: 'make a day a working day again',
  input: z.strictObject({ id: id('holiday') }),
  result: z.strictObject({}),
  load: async (read, input) => {
    const firm = await lockFirm(read);
    const holiday = (await allHolidays(read)).find((one) => one.id === input.id);
    return firm === undefined || holiday === undefined ? undefined : { ...firm, holiday };
  },
  permit: keepStandards,
  rule: ({ holiday }) => accept(holiday),
  save: async (write, holiday) => {
    await deleteHoliday(write, holiday.id);
    return {};
  },
  events: (holiday, _result, firm) => [
    holidayRemoved.of({ id: firm.id, version: firm.version }, holiday),
  ],
});
