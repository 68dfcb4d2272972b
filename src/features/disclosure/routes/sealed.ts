import { sayDay } from '../../../lib/spoken-day.ts';
import { speaker } from '../../../platform/words/speaker.ts';
import { FEWEST_PEOPLE } from '../../letterbox/contract/kinds.ts';
import { PROTECTS } from '../../letterbox/contract/protects.ts';
import letterWords from '../../letterbox/web/light/en.json';
import {
  LEADER_FIRST_DAYS,
  LEAST,
  LEAST_COMMENTS,
  LEAST_MEAN,
  OPEN,
  PUBLISHED_AFTER,
  ROUNDS_KEPT,
  SUPPLEMENTS,
} from '../../pulse/contract/kinds.ts';
import {
  EXTRA_ITEMS,
  ITEMS,
  OPEN_QUESTIONS,
  type Item,
} from '../../pulse/contract/questionnaire.ts';
import { RISKS } from '../../pulse/contract/risks.ts';
import type { PulseSettings } from '../../pulse/reads/settings.ts';
import pulseWords from '../../pulse/web/en.json';
import { heading, list, note, say, table, words, type Part, type Section } from './parts.ts';

const sayPulse = speaker(pulseWords);
const sayLetters = speaker(letterWords);

/** How the pulse is held here, how an answer is sealed, what is shown, and what is promised: in the words of its own pages. */
export function pulseSection(pulse: PulseSettings): Section {
  const { latest, least, cut } = pulse;
  return {
    title: say('council.pulse.title'),
    parts: [
      words(
        latest === null
          ? say('council.pulse.none')
          : say('council.pulse.last', {
              opens: sayDay(latest.opens_on),
              closes: sayDay(latest.closes_on),
            }),
      ),
      heading(say('council.pulse.steps_title')),
      {
        kind: 'steps',
        items: (['1', '2', '3', '4', '5'] as const).map((step) =>
          say(`council.pulse.steps.${step}`),
        ),
      },
      heading(say('council.pulse.rules_title')),
      list([
        say('council.pulse.rules.least', { least, floor: LEAST }),
        say('council.pulse.rules.cut', { cut: lowered(sayPulse(`new.cut_is.${cut}`)) }),
        say('council.pulse.rules.remainder'),
        say('council.pulse.rules.once', { days: PUBLISHED_AFTER }),
        say('council.pulse.rules.mean', { count: LEAST_MEAN }),
        say('council.pulse.rules.extremes'),
        say('council.pulse.rules.words', { count: LEAST_COMMENTS }),
        say('council.pulse.rules.leaders'),
        say('council.pulse.rules.single', { days: LEADER_FIRST_DAYS, rounds: ROUNDS_KEPT }),
        say('council.pulse.rules.voluntary'),
      ]),
      note(say('council.pulse.tested')),
    ],
  };
}

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** The permitted claim and no other, and every residual risk. */
export function promiseSection(): Section {
  return {
    title: say('council.pulse.promise_title'),
    parts: [
      { kind: 'claim', text: sayPulse('risk.claim') },
      heading(sayPulse('risk.more')),
      list(RISKS.map((risk) => sayPulse(`risk.${risk}`))),
    ],
  };
}

/** Everything that may be asked, worded for staff and for leaders. */
export function questionsSection(): Section {
  const extras = SUPPLEMENTS.flatMap((supplement): Part[] => [
    heading(sayPulse(`dimension.${supplement}`)),
    statements(EXTRA_ITEMS[supplement]),
  ]);
  return {
    title: say('council.pulse.questions_title'),
    parts: [
      words(say('council.pulse.questions_text')),
      statements(ITEMS),
      ...extras,
      heading(say('council.pulse.open_title')),
      list(OPEN.map((question) => OPEN_QUESTIONS[question].en)),
      note(sayPulse('asked.licence')),
    ],
  };
}

function statements(items: readonly Item[]): Part {
  return table(
    (['id', 'staff', 'leader'] as const).map((head) => say(`council.pulse.heads.${head}`)),
    [1.2, 6, 5],
    items.map(({ id, core, staff, leader }) => [
      core ? `${id} ★` : id,
      staff.en,
      leader.en.includes(staff.en) ? '' : leader.en,
    ]),
  );
}

/** What the page of a poster says before a letter is sent. */
export function lettersSection(title: string, lead: readonly Part[]): Section {
  return {
    title,
    parts: [
      ...lead,
      list(PROTECTS.map((key) => sayLetters(key))),
      note(say('council.letters.counts', { count: FEWEST_PEOPLE })),
    ],
  };
}
