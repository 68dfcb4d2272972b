import type { Feature } from '../../platform/feature.ts';
import { leaderPage } from './reads/leader.ts';
import { answers, myThings } from './reads/own.ts';
import { managerPage, readerPage, staffPage } from './reads/pages.ts';

/** What somebody sees first: the leader's week, the manager's work, everybody's own things. */
export const home: Feature = {
  noun: 'home',
  commands: [],
  reads: [leaderPage, managerPage, staffPage, readerPage, myThings, answers],
};
