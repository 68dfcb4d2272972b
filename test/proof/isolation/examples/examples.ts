import { actionExamples } from './actions.ts';
import { decisionExamples } from './decisions.ts';
import { evidenceExamples } from './evidence.ts';
import type { Example, Examples } from './example.ts';
import { homeExamples } from './home.ts';
import { identityExamples } from './identity.ts';
import { importExamples } from './imports.ts';
import { leadershipExamples } from './leadership.ts';
import { letterboxExamples } from './letterbox.ts';
import { measureExamples } from './measures.ts';
import { meetingExamples } from './meetings.ts';
import { organisationExamples } from './organisation.ts';
import { peopleExamples } from './people.ts';
import { placeExamples } from './places.ts';
import { printExamples } from './prints.ts';
import { holdExamples, problemExamples } from './problems.ts';
import { pulseExamples } from './pulse.ts';
import { secondFactorExamples } from './second-factor.ts';
import { strategyExamples } from './strategy.ts';
import { uploadExamples } from './uploads.ts';
import { voiceExamples } from './voice.ts';
import { weeklyExamples } from './weekly.ts';

/** A new operation gets its example in the file of its noun; a new noun gets a file here. */
const all: readonly Examples[] = [
  peopleExamples,
  placeExamples,
  organisationExamples,
  actionExamples,
  measureExamples,
  decisionExamples,
  strategyExamples,
  meetingExamples,
  pulseExamples,
  problemExamples,
  holdExamples,
  voiceExamples,
  letterboxExamples,
  leadershipExamples,
  importExamples,
  homeExamples,
  uploadExamples,
  evidenceExamples,
  identityExamples,
  secondFactorExamples,
  printExamples,
  weeklyExamples,
];

export const records: Examples['records'] = Object.assign({}, ...all.map((one) => one.records));

/** The examples of an operation; none where nobody has written one. */
export function examplesOf(operation: string): readonly Example[] {
  return all.flatMap(({ requests }) => requests[operation] ?? []);
}

/** Every operation that has an example, to find those that are no longer in the document. */
export function operationsWithExamples(): string[] {
  return all.flatMap(({ requests }) => Object.keys(requests));
}
