import { DIMENSIONS, SUPPLEMENTS, type Dimension, type Form, type Supplement } from './kinds.ts';

/*
 * Plumbline Culture Questionnaire (PCQ), version 1. The wording in this file is licensed under CC BY 4.0
 * (https://creativecommons.org/licenses/by/4.0/); the rest of the product is not concerned by that.
 *
 * A reworded item counts its version up: its answers are not compared with those to the old wording.
 */

/** Words by language; English is always there, the others where somebody translated them. */
export type Wording = { readonly en: string; readonly [language: string]: string };

/** One statement to agree or disagree with, from 1 (strongly disagree) to 5 (strongly agree), or not to be able to say. */
export type Item = {
  readonly id: string;
  readonly version: number;
  readonly dimension: Dimension;
  /** Agreeing is a bad sign: the answer counts as 6 less what was answered. */
  readonly reversed: boolean;
  /** One of the nine of the short form. */
  readonly core: boolean;
  readonly staff: Wording;
  readonly leader: Wording;
};

type Marks = { readonly reversed?: true; readonly core?: true };

function item(id: string, staff: string, leader: string, marks: Marks = {}): Item {
  const dimension = DIMENSIONS[Number(id[0]) - 1]!;
  const { reversed = false, core = false } = marks;
  return {
    id,
    version: 1,
    dimension,
    reversed,
    core,
    staff: { en: staff },
    leader: { en: leader },
  };
}

/** What leaders are asked where there is no wording of their own: what they believe the others would say. */
function extra(id: string, dimension: Supplement, staff: string, reversed = false): Item {
  const leader = `People here would say: “${staff.replace(/\.$/, '')}.”`;
  return {
    id,
    version: 1,
    dimension,
    reversed,
    core: false,
    staff: { en: staff },
    leader: { en: leader },
  };
}

export const ITEMS: readonly Item[] = [
  item(
    '1.1',
    'The people who run this company take responsibility themselves for how well our system works.',
    'I take responsibility myself for how well our system works.',
    { core: true },
  ),
  item(
    '1.2',
    'When something important in our system fails, a senior leader gets involved.',
    'When something important fails, I get involved.',
  ),
  item(
    '1.3',
    'A senior leader could explain what our system means for my area of work.',
    'I could explain what our system means for each area.',
  ),
  item('1.4', 'Here, ISO is one person’s problem.', 'I mostly leave ISO to one person.', {
    reversed: true,
  }),
  item(
    '2.1',
    'I can see how the goals in our system help the business succeed.',
    'I can name the business result behind each of our ISO objectives.',
    { core: true },
  ),
  item(
    '2.2',
    'What my team is asked to achieve fits with where the company is heading.',
    'Team targets fit with our strategy.',
  ),
  item(
    '2.3',
    'When the business changes direction, our goals are changed to match.',
    'We update ISO objectives when plans change.',
  ),
  item(
    '2.4',
    'Our ISO goals have little to do with what managers really care about.',
    'Our ISO goals are separate from what we really manage.',
    { reversed: true },
  ),
  item(
    '3.1',
    'I get enough time to do the job the agreed way.',
    'We plan enough time for people to work the agreed way.',
    { core: true },
  ),
  item(
    '3.2',
    'When a process gets in the way of good work, someone with authority fixes it.',
    'I personally remove barriers that people report.',
  ),
  item(
    '3.3',
    'Improvement work gets the people and money it needs.',
    'We fund improvement work as we said we would.',
  ),
  item(
    '3.4',
    'When we are busy, agreed checks get skipped.',
    'When we are busy, I accept skipped checks.',
    { reversed: true },
  ),
  item(
    '4.1',
    'Senior leaders follow the same rules they ask of us.',
    'I follow the same rules I ask of others.',
    { core: true },
  ),
  item(
    '4.2',
    'When leaders promise an improvement, it happens.',
    'I deliver the improvements I promise.',
  ),
  item(
    '4.3',
    'Leaders come to where the work is done, ask questions and listen.',
    'I regularly go where the work is done, ask and listen.',
  ),
  item(
    '4.4',
    'Leaders bring up ISO only when an audit is near.',
    'I think about ISO mainly before audits.',
    { reversed: true },
  ),
  item('5.1', 'Audits here help us to work better.', 'I use audits to learn, not only to pass.'),
  item(
    '5.2',
    'When something goes wrong, we look at how the work is set up.',
    'I ask what in the set-up let it happen.',
    { core: true },
  ),
  item(
    '5.3',
    'After fixing a problem, we check later that the fix worked.',
    'We check later that fixes worked.',
  ),
  item(
    '5.4',
    'Before an external audit we rush to tidy up records.',
    'We rush to tidy up before external audits.',
    { reversed: true },
  ),
  item(
    '6.1',
    'I understand why our processes are the way they are.',
    'I explain why, not only what.',
  ),
  item(
    '6.2',
    'The people who do a job help decide how it is done.',
    'People who do the job help decide how.',
  ),
  item(
    '6.3',
    'When I raise an idea or a concern, I hear what was decided.',
    'People who raise something hear back from us.',
    { core: true },
  ),
  item(
    '6.4',
    'Suggesting improvements here is a waste of time.',
    'Few suggestions from staff are worth pursuing.',
    { reversed: true },
  ),
  item(
    '7.1',
    'Decisions made in management meetings lead to changes I can see.',
    'Our review decisions lead to visible change.',
    { core: true },
  ),
  item(
    '7.2',
    'Managers base decisions on facts from our system.',
    'I use facts from the system for real decisions.',
  ),
  item(
    '7.3',
    'Problems my team cannot solve get a timely decision from above.',
    'Escalated problems get a timely decision.',
  ),
  item(
    '7.4',
    'The same problems keep coming back without being settled.',
    'We keep discussing the same problems.',
    { reversed: true },
  ),
  item(
    '8.1',
    'We work the agreed way because it makes sense.',
    'People work the agreed way because it makes sense.',
    { core: true },
  ),
  item(
    '8.2',
    'I can quickly find the instruction I need.',
    'Instructions are quick to find at the point of work.',
  ),
  item(
    '8.3',
    'Keeping records is part of the job rather than extra work.',
    'Records come out of normal work.',
  ),
  item(
    '8.4',
    'What we write down and what we do are two different things.',
    'Practice and procedure differ here.',
    { reversed: true },
  ),
  item(
    '9.1',
    'I can report my own mistake and be treated fairly.',
    'People can report their own mistakes to me and be treated fairly.',
    { core: true },
  ),
  item(
    '9.2',
    'Leaders do the right thing even when it costs time or money.',
    'I do the right thing even when it costs us.',
  ),
  item(
    '9.3',
    'I would be backed if I stopped work that was not right.',
    'I back people who stop work that is not right.',
  ),
  item(
    '9.4',
    'It is safer to keep quiet about problems here.',
    'People may think it safer to keep quiet.',
    { reversed: true },
  ),
];

/** Three more for each certified standard, where the firm switches them on. */
export const EXTRA_ITEMS: Readonly<Record<Supplement, readonly Item[]>> = {
  iso_45001: [
    extra('45001.1', 'iso_45001', 'I can refuse unsafe work without trouble.'),
    extra('45001.2', 'iso_45001', 'Workers are asked before safety changes are made.'),
    extra('45001.3', 'iso_45001', 'Near misses are not worth reporting.', true),
  ],
  iso_27001: [
    extra('27001.1', 'iso_27001', 'I would report clicking a bad link straight away.'),
    extra('27001.2', 'iso_27001', 'Security rules fit the way we work.'),
    extra('27001.3', 'iso_27001', 'Sharing a password is sometimes the practical choice.', true),
  ],
  iso_14001: [
    extra('14001.1', 'iso_14001', 'I know what in my job affects the environment most.'),
    extra('14001.2', 'iso_14001', 'Leaders weigh environmental effects in real decisions.'),
    extra('14001.3', 'iso_14001', 'Environmental goals are for the website.', true),
  ],
};

/** Explained once, above the first statement. */
export const OUR_SYSTEM: Wording = {
  en: '“Our system” is how we manage quality, safety, environment and information here.',
};

/** What may be written in own words. */
export const OPEN_QUESTIONS = {
  helps: { en: 'One thing leaders do that helps us work well?' },
  hinders: { en: 'One thing leaders do, or don’t do, that gets in the way?' },
} as const satisfies Record<string, Wording>;

/** The statements of a form, in the order in which they are asked: one after another through the dimensions. */
export function itemsOf(form: Form, supplements: readonly Supplement[]): Item[] {
  const asked = form === 'core' ? ITEMS.filter(({ core }) => core) : ITEMS;
  const chosen = SUPPLEMENTS.filter((one) => supplements.includes(one));
  return [...asked, ...chosen.flatMap((one) => EXTRA_ITEMS[one])];
}
