import type { AuditKind } from '../../features/organisation/contract/shapes.ts';

export const FIRM_NAME = 'Harrowmill Metalworks (example)';
export const MAIL_DOMAIN = 'harrowmill.example';

export const PROFILE = {
  what_we_do:
    'We press, machine, weld and assemble metal parts to drawing, from one piece to series of 50,000, for makers of ' +
    'doors, farm machines and medical furniture. Two sites, two shifts. This firm does not exist; it is an example.',
  headcount: 48,
  high_significance_means:
    'Somebody could be hurt, a customer could stand still, a law could be broken, or it costs more than 10,000.',
} as const;

type Standard = {
  readonly standard: string;
  readonly edition: string;
  readonly number: string;
  readonly scope: string;
};

const SCOPE =
  'Pressing, machining, welding and assembly of metal parts at Mill Lane and Canal Street';

export const STANDARDS_HELD: readonly Standard[] = [
  { standard: 'iso-9001', edition: '2015', number: 'EXAMPLE-Q-0417', scope: SCOPE },
  { standard: 'iso-14001', edition: '2015', number: 'EXAMPLE-E-0418', scope: SCOPE },
  { standard: 'iso-45001', edition: '2018', number: 'EXAMPLE-S-0419', scope: SCOPE },
];

export const CERTIFICATION_BODY = 'Sample Certification (does not exist)';
export const ACCREDITATION_BODY = 'Imaginary Accreditation Board (does not exist)';

type Audit = {
  readonly kind: AuditKind;
  readonly first: number;
  readonly last: number;
  readonly note: string;
};

/** The days on which the certification body was or will be here; one cycle takes three years. */
export const EXTERNAL_AUDITS: readonly Audit[] = [
  { kind: 'stage_1', first: -882, last: -881, note: 'Readiness review, documents and tour' },
  { kind: 'stage_2', first: -819, last: -815, note: 'Both sites, all three standards' },
  { kind: 'surveillance', first: -455, last: -453, note: 'Mill Lane, late shift included' },
  { kind: 'surveillance', first: -95, last: -93, note: 'Both sites, focus on machine safety' },
  { kind: 'recertification', first: 238, last: 242, note: 'Both sites, all three standards' },
];

/** The day the certificates were issued; they hold for three years. */
export const CERTIFIED = -790;
export const CERTIFICATE_ENDS = CERTIFIED + 1_095;

/** Days in the year on which nobody works here, as month and day. */
export const FEAST_DAYS: readonly (readonly [monthAndDay: string, name: string])[] = [
  ['01-01', 'New Year'],
  ['05-01', 'First of May'],
  ['12-24', 'Closed'],
  ['12-25', 'Christmas'],
  ['12-26', 'Christmas'],
  ['12-31', 'Closed'],
];
