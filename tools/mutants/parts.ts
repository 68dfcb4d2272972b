/** A part of the product whose tests are held to a mutation score. */
export type Part = {
  /** What is changed, as patterns. */
  readonly mutate: readonly string[];
  /** Where the tests stand that may notice: beside it, so that a score says what they alone see. */
  readonly folder: string;
  /** Whether those tests are the ones that need a PostgreSQL, or those that do not. */
  readonly database: boolean;
  /** Tests beside it that take longer than all others together; what only they would notice counts as unnoticed. */
  readonly leftOut?: readonly string[];
};

/** Per cent of the changes that the tests of a part have to notice. */
export const AIM = 85;

const NOT_TESTS = '!src/**/*.test.ts';
const LEDGER = 'src/platform/ledger';
/** The files of the ledger that are SQL, or little more: no test without a database reaches them. */
const STORED = [
  'append',
  'bundle',
  'checkpoints',
  'known-checkpoints',
  'known-standings',
  'nightly',
  'sign-and-keep',
  'store',
  'story',
  'verify',
].map((name) => `${LEDGER}/${name}.ts`);

const pure = (folder: string, ...without: readonly string[]): Part => ({
  mutate: [`${folder}/**/*.ts`, NOT_TESTS, ...without.map((path) => `!${path}`)],
  folder,
  database: false,
});

/** The parts of which nobody who uses the product would see that they are wrong. */
export const parts: Readonly<Record<string, Part>> = {
  access: pure('src/platform/access'),
  publication: pure('src/features/pulse/rules'),
  ledger: pure(LEDGER, ...STORED),
  'stored-ledger': { mutate: STORED, folder: LEDGER, database: true },
  culture: {
    ...pure('src/features/culture/rules'),
    leftOut: ['src/features/culture/rules/catalogue.test.ts'],
  },
};
