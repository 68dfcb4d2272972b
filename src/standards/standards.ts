/**
 * Standards a firm may hold, with their editions, in our own words; no text of any standard is here.
 * `isChecked` is false where a line rests on general knowledge and has not been compared with the
 * publisher's own notice yet. State of knowledge: November 2026.
 */
export type Edition = {
  /** The year by which people name it. */
  readonly edition: string;
  /** `coming`: announced, not known to be published. */
  readonly state: 'current' | 'replaced' | 'coming';
  readonly note: string;
  readonly isChecked: boolean;
};

export type Standard = {
  /** Stays the same for ever; what is stored. */
  readonly key: string;
  readonly number: string;
  /** What it is about, to stand after its number: "ISO 9001, quality". */
  readonly subject: string;
  readonly editions: readonly Edition[];
};

function edition(year: string, state: Edition['state'], note = '', isChecked = false): Edition {
  return { edition: year, state, note, isChecked };
}

const CLIMATE =
  'With the amendment of 2024: whether climate change is a relevant issue has to be decided.';

export const STANDARDS: readonly Standard[] = [
  {
    key: 'iso-9001',
    number: 'ISO 9001',
    subject: 'quality',
    editions: [
      edition('2015', 'current', CLIMATE, true),
      edition(
        '2026',
        'coming',
        'Publication was aimed at September 2026 and is not confirmed here. A transition of about three years is expected.',
        true,
      ),
    ],
  },
  {
    key: 'iso-14001',
    number: 'ISO 14001',
    subject: 'environment',
    editions: [
      edition('2026', 'current', 'Published in April 2026.', true),
      edition('2015', 'replaced', 'Certificates are expected to be valid until spring 2029.', true),
    ],
  },
  {
    key: 'iso-45001',
    number: 'ISO 45001',
    subject: 'health and safety at work',
    editions: [edition('2018', 'current', `${CLIMATE} A revision is being voted on.`, true)],
  },
  {
    key: 'iso-27001',
    number: 'ISO/IEC 27001',
    subject: 'information security',
    editions: [
      edition('2022', 'current', CLIMATE, true),
      edition('2013', 'replaced', 'The transition to the edition of 2022 is over.'),
    ],
  },
  {
    key: 'iso-50001',
    number: 'ISO 50001',
    subject: 'energy',
    editions: [edition('2018', 'current')],
  },
  {
    key: 'iso-22301',
    number: 'ISO 22301',
    subject: 'business continuity',
    editions: [edition('2019', 'current')],
  },
  {
    key: 'iso-13485',
    number: 'ISO 13485',
    subject: 'quality of medical devices',
    editions: [edition('2016', 'current')],
  },
  {
    key: 'iatf-16949',
    number: 'IATF 16949',
    subject: 'quality in automotive production',
    editions: [edition('2016', 'current')],
  },
  {
    key: 'en-9100',
    number: 'EN 9100 / AS9100',
    subject: 'quality in aviation, space and defence',
    editions: [edition('2018', 'current', 'Revision D of AS9100.')],
  },
  {
    key: 'iso-22000',
    number: 'ISO 22000',
    subject: 'food safety',
    editions: [edition('2018', 'current')],
  },
  {
    key: 'iso-20000-1',
    number: 'ISO/IEC 20000-1',
    subject: 'IT services',
    editions: [edition('2018', 'current')],
  },
  {
    key: 'iso-42001',
    number: 'ISO/IEC 42001',
    subject: 'artificial intelligence',
    editions: [edition('2023', 'current')],
  },
  {
    key: 'iso-37001',
    number: 'ISO 37001',
    subject: 'prevention of bribery',
    editions: [edition('2025', 'current'), edition('2016', 'replaced')],
  },
];

/** The standard under a key; undefined for one that the firm wrote in itself. */
export function standardOf(key: string): Standard | undefined {
  return STANDARDS.find((standard) => standard.key === key);
}

/** What a standard is called: its number, or the words the firm gave it. */
export function standardName(key: string): string {
  return standardOf(key)?.number ?? key;
}

/** What is known of an edition; undefined where nothing is. */
export function editionOf(key: string, year: string): Edition | undefined {
  return standardOf(key)?.editions.find((one) => one.edition === year);
}
