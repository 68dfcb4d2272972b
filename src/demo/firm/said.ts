import type { Decision, Kind } from '../../features/voice/contract/kinds.ts';

/** What somebody of the example firm said. Days count from the day the story is told on. */
export type ExampleItem = {
  readonly key: string;
  readonly on: number;
  readonly by: string;
  readonly kind: Kind;
  readonly text: string;
  readonly place?: string;
  /** The one person it was said to. */
  readonly to?: string;
  /** Who says the same, so many days later. */
  readonly joined?: readonly (readonly [by: string, after: number])[];
  /** A first word before anything is decided. */
  readonly word?: { readonly by: string; readonly after: number; readonly text: string };
  readonly decided?: {
    readonly by: string;
    readonly after: number;
    readonly decision: Decision;
    readonly reason: string;
    /** Of a try: how long, what is looked at, and how it ended. */
    readonly tried?: {
      readonly days: number;
      readonly measure: string;
      readonly ended?: readonly [outcome: string, decision: 'yes' | 'no', reason: string];
    };
  };
  readonly done?: { readonly by: string; readonly after: number; readonly outcome: string };
  /** What whoever raised a barrier answers, so many days after it was done. */
  readonly gone?: { readonly after: number; readonly gone: boolean };
  readonly hours?: number;
  readonly money?: number;
  readonly thanks?: { readonly by: string; readonly after: number; readonly text: string };
};

export const PLACES = [
  { name: 'Press 3', team: 'press', people: 8 },
  { name: 'Press 4', team: 'press', people: 8 },
  { name: 'Press 7', team: 'press', people: 8 },
  { name: 'Turning', team: 'machining', people: 7 },
  { name: 'Welding bays', team: 'welding', people: 6 },
  { name: 'Tool room', team: 'tools', people: 4 },
  { name: 'Dock at Canal Street', team: 'logistics', people: 5 },
] as const;
