import { crash } from './crash/crash.ts';
import { ledger } from './ledger/ledger.ts';
import { writers } from './writers/writers.ts';
import { backup } from './backup/backup.ts';
import { fuzz } from './fuzz/fuzz.ts';
import { isolation } from './isolation/isolation.ts';
import { sealed } from './sealed/sealed.ts';
import { planted } from './planted/planted.ts';
import type { Suite } from './suite.ts';

/** Every suite, in the order of a full run. A suite loads its heavy parts when it runs. */
export const suites: readonly Suite[] = [
  crash,
  ledger,
  writers,
  backup,
  isolation,
  sealed,
  planted,
  fuzz,
];
