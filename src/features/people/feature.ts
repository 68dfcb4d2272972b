import type { Feature } from '../../platform/feature.ts';
import {
  invite,
  join,
  removeSecondFactor,
  resetAccess,
  withdrawInvitation,
} from './commands/access.ts';
import { inviteAuditor } from './commands/auditors.ts';
import { changeLeave, recordLeave, removeLeave } from './commands/leave.ts';
import { comeBack, depart, leave } from './commands/leaving.ts';
import { importPeople } from './commands/list.ts';
import { chooseMail } from './commands/mail.ts';
import { create, edit } from './commands/record.ts';
import { endRole, giveRole } from './commands/roles.ts';
import { closeSite, createSite, editSite, reopenSite } from './commands/sites.ts';
import { closeTeam, createTeam, editTeam, reopenTeam } from './commands/teams.ts';
import { merge, recognise } from './commands/written.ts';
import { departures } from './jobs.ts';
import { ownMail } from './reads/mail.ts';
import { personList, personRecord, personSearch } from './reads/people.ts';
import { siteList, teamList } from './reads/places.ts';
import { personRoutes } from './routes.ts';

/** Who is here, in which team, on which level, and who takes over when somebody goes. */
export const people: Feature = {
  noun: 'person',
  commands: [
    create,
    edit,
    giveRole,
    endRole,
    leave,
    comeBack,
    invite,
    inviteAuditor,
    withdrawInvitation,
    resetAccess,
    removeSecondFactor,
    importPeople,
    merge,
    recognise,
    createTeam,
    editTeam,
    closeTeam,
    reopenTeam,
    createSite,
    editSite,
    closeSite,
    reopenSite,
    recordLeave,
    changeLeave,
    removeLeave,
    chooseMail,
  ],
  internal: [depart, join],
  reads: [personList, personSearch, personRecord, teamList, siteList, ownMail],
  routes: personRoutes,
  nightly: [departures],
};
