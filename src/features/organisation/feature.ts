import type { Feature } from '../../platform/feature.ts';
import { addAudit, editAudit, removeAudit } from './commands/audits.ts';
import { addCertificate, editCertificate, removeCertificate } from './commands/certificates.ts';
import { addHolidays, editFirm, removeHoliday, setWeekdays } from './commands/firm.ts';
import { found } from './commands/found.ts';
import { addStandard, editStandard, removeStandard } from './commands/standards.ts';
import { organisationRecord } from './reads/organisation.ts';
import { organisationRoutes } from './routes.ts';

/** The firm itself: profile, standards held, certificates, external audits, calendar. */
export const organisation: Feature = {
  noun: 'organisation',
  commands: [
    editFirm,
    setWeekdays,
    addHolidays,
    removeHoliday,
    addStandard,
    editStandard,
    removeStandard,
    addCertificate,
    editCertificate,
    removeCertificate,
    addAudit,
    editAudit,
    removeAudit,
  ],
  internal: [found],
  reads: [organisationRecord],
  routes: organisationRoutes,
};
