import type { Feature } from '../../platform/feature.ts';
export { reviewPanel } from './reads/review.ts';
import { answer } from './commands.ts';
import { recordChange, withdraw } from './commands/changes.ts';
import { setLimits } from './commands/limits.ts';
import { DAYS_KEPT, evaluations } from './jobs.ts';
import { cultureAudit, cultureAudits } from './reads/audits.ts';
import { cultureCourse, cultureOverTime } from './reads/course.ts';
import { cultureShared } from './reads/lives.ts';
import { cultureFigure, cultureFigures, cultureSignal } from './reads/pages.ts';
import { culturePicture } from './reads/picture.ts';
import { cultureDimension, cultureExists, cultureProfile } from './reads/profile.ts';

/** What the records say about how the firm is led: figures, signals and good news, each with its evidence. */
export const culture: Feature = {
  noun: 'culture',
  commands: [answer, setLimits, recordChange, withdraw],
  reads: [
    culturePicture,
    cultureSignal,
    cultureShared,
    cultureFigures,
    cultureFigure,
    cultureCourse,
    cultureOverTime,
    cultureAudits,
    cultureAudit,
    cultureProfile,
    cultureDimension,
    cultureExists,
  ],
  nightly: [evaluations],
  keeps: [
    {
      what: 'what was counted of single leaders day by day, and their signals with the answers',
      until: `${DAYS_KEPT} days`,
    },
  ],
};
