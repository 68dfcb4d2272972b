import type { Paper, Printable } from '../../../platform/pdf/paper.ts';
import { OPEN } from '../contract/kinds.ts';
import { OPEN_QUESTIONS, OUR_SYSTEM } from '../contract/questionnaire.ts';
import type { StoredBlock, StoredWave } from '../store/write.ts';

export const FORM_TEMPLATE = 'src/features/pulse/routes/form.typ';

type Printed = {
  readonly wave: Pick<
    StoredWave,
    'questions' | 'closes_on' | 'announced_at' | 'least' | 'with_open' | 'kept_days'
  >;
  readonly block: Pick<StoredBlock, 'name' | 'eligible' | 'of_leaders'>;
  readonly firm: string;
};

/** The statements of a wave with boxes to tick. It depends on the wave alone: it is the same sheet for everybody of a block. */
export function formPaper({ wave, block, firm }: Printed): {
  paper: Paper;
  about: Record<string, Printable>;
} {
  const { questions, closes_on: closes, least, kept_days: kept } = wave;
  return {
    paper: {
      title: 'How we are led, and how we work',
      firm,
      language: 'en',
      at: wave.announced_at,
      foot: {
        page: 'Page {page} of {pages}',
        state: 'Plumbline Culture Questionnaire, CC BY 4.0',
      },
    },
    about: {
      kicker: `${firm} · ${block.name}`,
      name: 'How we are led, and how we work',
      lead: `Tick one box on each line. “Can’t say” is an answer. Do not write your name. Put the sheet folded into the box by ${closes}.`,
      explained: OUR_SYSTEM.en,
      heads: [
        '',
        'Strongly disagree',
        'Disagree',
        'Partly',
        'Agree',
        'Strongly agree',
        'Can’t say',
      ],
      questions: questions.map(({ staff, leader }, at) => [
        `${at + 1}. ${(block.of_leaders ? leader : staff)['en'] ?? ''}`,
      ]),
      open: wave.with_open && !block.of_leaders ? OPEN.map((one) => OPEN_QUESTIONS[one].en) : [],
      promise: block.of_leaders
        ? `What the ${block.eligible} of you say is shown as one value. The others of you can work out yours.`
        : `Nothing is shown of fewer than ${least} people together. This sheet is for ${block.name}, ${block.eligible} people. Whoever types it in sees your ticks and your handwriting; type or print what you write if that matters. The sheets are destroyed when they have been typed in, the answers ${kept} days after the results are out.`,
    },
  };
}
