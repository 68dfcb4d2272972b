import { ANSWER_WITHIN } from '../../culture/rules/mirror.ts';
import { made, keepsSection } from './council.ts';
import type { Facts } from './facts.ts';
import { blanks, list, say, words, type Section } from './parts.ts';
import { lettersSection, promiseSection } from './sealed.ts';

/** What everybody who works here is told (Article 13 GDPR). */
export function noticePaper(facts: Facts): ReturnType<typeof made> {
  const { firm, pulse, mail } = facts;
  const pulseParts: Section = {
    title: say('notice.pulse'),
    parts: [
      words(say('notice.pulse_text', { least: pulse.least })),
      words(say('notice.pulse_kept', { count: pulse.keptDays })),
      words(say('notice.pulse_leaders')),
      ...promiseSection().parts,
    ],
  };
  return made(facts, say('notice.title'), {
    kicker: say('notice.kicker', { firm }),
    lead: say('notice.lead'),
    contents: '',
    sections: [
      {
        title: say('notice.who'),
        parts: [
          words(say('notice.who_text', { firm })),
          blanks(
            say('notice.blank.address'),
            say('notice.blank.officer'),
            say('notice.blank.basis'),
          ),
        ],
      },
      {
        title: say('notice.what'),
        parts: [
          list([
            say('notice.what_records'),
            say('notice.what_account'),
            say('notice.what_leaders', { days: ANSWER_WITHIN }),
          ]),
          words(say('intro')),
        ],
      },
      pulseParts,
      lettersSection(say('notice.letters'), []),
      {
        title: say('notice.sees'),
        parts: [
          words(say('notice.sees_text')),
          words(say(mail.sent ? 'notice.sees_outside' : 'notice.sees_no_mail')),
          blanks(say('notice.blank.host')),
        ],
      },
      keepsSection(facts, say('notice.kept')),
      {
        title: say('notice.rights'),
        parts: [
          words(say('notice.rights_text')),
          blanks(say('notice.blank.contact'), say('notice.blank.authority')),
        ],
      },
    ],
  });
}
