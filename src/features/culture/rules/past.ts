/**
 * What can make a past day look different. An act on an action is written down from the day of the act on and changes
 * no day before it; these are all the acts of that kind. Whatever else happens (an import and its undoing, a name
 * matched, a role given from an earlier day, another time zone) may, so a past day is then counted anew.
 */
import {
  actionAccepted,
  actionAssigned,
  actionCancelled,
  actionChanged,
  actionChecked,
  actionCommented,
  actionContained,
  actionCreated,
  actionDeclined,
  actionDone,
  actionDueMoved,
  actionDueSet,
  actionPlanned,
  actionProposed,
  actionReopened,
} from '../../actions/contract/events.ts';

/** The types of the ledger's entries that leave every past day as it was. */
export const LEAVES_THE_PAST: readonly string[] = [
  actionAccepted,
  actionAssigned,
  actionCancelled,
  actionChanged,
  actionChecked,
  actionCommented,
  actionContained,
  actionCreated,
  actionDeclined,
  actionDone,
  actionDueMoved,
  actionDueSet,
  actionPlanned,
  actionProposed,
  actionReopened,
].map(({ type }) => type);
