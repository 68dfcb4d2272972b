/* Apart from the shapes, so that the browser has these without the means to check them. */

/** What a goal is about; `other` stands for the firm's own words. */
export const FIELDS = [
  'growth',
  'customer',
  'efficiency',
  'risk',
  'people',
  'planet',
  'other',
] as const;
export const GOAL_OUTCOMES = ['reached', 'given_up'] as const;
export const OUTCOMES = ['reached', 'partly', 'missed', 'dropped'] as const;
export const RHYTHMS = ['week', 'month', 'quarter'] as const;
export type Rhythm = (typeof RHYTHMS)[number];
export const STATES = ['on_track', 'at_risk', 'off_track'] as const;
export type State = (typeof STATES)[number];
