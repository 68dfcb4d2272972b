import { sayDay } from '../../../lib/spoken-day.ts';
import { ROLE_WORDS } from '../../../platform/access/permissions.ts';
import type { Paper, Printable } from '../../../platform/pdf/paper.ts';
import { STANDARDS } from '../../../standards/standards.ts';
import { ANSWER_WITHIN } from '../../culture/rules/mirror.ts';
import { NEVER } from '../contract/kinds.ts';
import type { Facts } from './facts.ts';
import { figuresSection, missingSection, signalsSection } from './figures.ts';
import { blanks, list, printed, say, table, words, type Part, type Section } from './parts.ts';
import { lettersSection, promiseSection, pulseSection, questionsSection } from './sealed.ts';

type Printed = { readonly paper: Paper; readonly about: Readonly<Record<string, Printable>> };

/** Everything a works council asks about, in the words of the pages and with the numbers that decide. */
export function councilPaper(facts: Facts): Printed {
  const { firm, on, thresholds, pulse } = facts;
  return made(facts, say('council.title'), {
    kicker: say('council.kicker', { firm }),
    lead: say('council.lead', { day: sayDay(on) }),
    contents: say('paper.contents'),
    sections: [
      {
        title: say('council.purpose.title'),
        parts: [words(say('intro')), words(say('council.purpose.text', { days: ANSWER_WITHIN }))],
      },
      neverSection(),
      firmSection(facts),
      figuresSection(thresholds),
      signalsSection(thresholds),
      missingSection(),
      pulseSection(pulse),
      promiseSection(),
      questionsSection(),
      lettersSection(say('council.letters.title'), [words(say('council.letters.text'))]),
      sightsSection(facts),
      exportsSection(facts),
      keepsSection(facts, say('keeps.title')),
      assessmentSection(facts),
    ],
  });
}

/** A paper with what both have: its foot, the mark of what is blank, and the sections. */
export function made(
  { firm, on }: Facts,
  title: string,
  about: { kicker: string; lead: string; contents: string; sections: readonly Section[] },
): Printed {
  return {
    paper: {
      title,
      firm,
      language: 'en',
      at: new Date(`${on}T00:00:00Z`),
      foot: { page: say('paper.page'), state: say('paper.state', { day: sayDay(on) }) },
    },
    about: {
      ...about,
      name: title,
      blank: say('paper.blank'),
      blanks: say('paper.blanks'),
      sections: printed(about.sections),
    },
  };
}

function neverSection(): Section {
  return { title: say('never.title'), parts: [list(NEVER.map((key) => say(`never.${key}`)))] };
}

function firmSection({ people, pulse, handlers, mail, roles }: Facts): Section {
  const { eligible, leaders } = pulse;
  return {
    title: say('council.firm.title'),
    parts: [
      {
        kind: 'facts',
        rows: [
          [say('council.firm.people'), String(people)],
          [say('council.firm.asked'), say('council.firm.asked_text', { eligible, leaders })],
          [
            say('council.firm.handlers'),
            handlers.length === 0 ? say('council.firm.nobody') : handlers.join(', '),
          ],
          [
            say('council.firm.mail'),
            mail.sent
              ? say('council.firm.mail_sent', { address: mail.from })
              : say('council.firm.mail_kept'),
          ],
          ...roles.map(
            ({ role, holders }) =>
              [begun(ROLE_WORDS[role]), say('role.holders', { count: holders })] as const,
          ),
        ],
      },
      blanks(
        say('council.blank.controller'),
        say('council.blank.host'),
        say('council.blank.processors'),
      ),
    ],
  };
}

function begun(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Who may see what: the people first, then everything they may look at. */
function sightsSection({ sights }: Facts): Section {
  return {
    title: say('sights.title'),
    parts: [
      words(say('sights.text')),
      ...sights.flatMap(({ who, sees }): Part[] => [{ kind: 'heading', text: who }, list(sees)]),
    ],
  };
}

function exportsSection({ exports: files }: Facts): Section {
  return { title: say('exports.title'), parts: [words(say('exports.text')), list(files)] };
}

/** How long each thing is kept, as both papers say it; each gives it a title of its own. */
export function keepsSection({ keeps }: Facts, title: string): Section {
  return {
    title,
    parts: [
      words(say('keeps.text')),
      table(
        [say('keeps.what'), say('keeps.until')],
        [5, 5],
        keeps.map(({ what, until }) => [begun(what), until]),
      ),
    ],
  };
}

const THREATS = ['link', 'small', 'watch', 'reprisal', 'breach'] as const;

function assessmentSection({ firm, people, standards, pulse: { least } }: Facts): Section {
  const held = STANDARDS.filter(({ key }) => standards.includes(key)).map(({ number }) => number);
  const purposes = held.length === 0 ? say('council.dpia.no_standards') : held.join(', ');
  const days = ANSWER_WITHIN;
  return {
    title: say('council.dpia.title'),
    parts: [
      words(say('council.dpia.text')),
      {
        kind: 'facts',
        rows: [
          [say('council.dpia.described'), say('council.dpia.described_is', { firm, people })],
          [say('council.dpia.purposes'), say('council.dpia.purposes_is', { standards: purposes })],
          [say('council.dpia.concerned'), say('council.dpia.concerned_is')],
          [say('council.dpia.needed'), say('council.dpia.needed_is', { days })],
          [say('council.dpia.rights'), say('council.dpia.rights_is')],
        ],
      },
      { kind: 'heading', text: say('council.dpia.risks') },
      table(
        (['risk', 'measure', 'left'] as const).map((head) => say(`council.dpia.heads.${head}`)),
        [3, 5, 3],
        THREATS.map((threat) => [
          say(`council.dpia.risk.${threat}`),
          say(`council.dpia.risk.${threat}_measure`, { least }),
          '',
        ]),
      ),
      blanks(
        ...(['basis', 'officer', 'transfer', 'consulted', 'likelihood', 'review'] as const).map(
          (one) => say(`council.blank.${one}`),
        ),
      ),
    ],
  };
}
