import type { Area } from '../story-line.ts';

/** Who has to do with an area. Those who have left are followed by whoever took over. */
export type AreaPeople = {
  /** What the field "process" says. */
  readonly process: string;
  /** Who opens what comes up here. */
  readonly opens: string;
  /** Who is accountable, in turn; more often named, more often accountable. */
  readonly owners: readonly string[];
  /** Who helps and comments. */
  readonly hands: readonly string[];
};

export const AREAS: Readonly<Record<Area, AreaPeople>> = {
  press: {
    process: 'Pressing',
    opens: 'rolf',
    owners: ['rolf', 'rolf', 'rolf', 'marek', 'gregor'],
    hands: ['emil', 'jana', 'bao', 'oskar', 'hana', 'otto', 'milo'],
  },
  machining: {
    process: 'Machining',
    opens: 'piotr',
    owners: ['piotr', 'piotr', 'arne', 'beata', 'gregor'],
    hands: ['jonas', 'lotte', 'yusuf', 'carla', 'arne'],
  },
  welding: {
    process: 'Welding and assembly',
    opens: 'viktor',
    owners: ['viktor', 'viktor', 'viktor', 'gregor'],
    hands: ['ida', 'tariq', 'greta', 'luka', 'mireille'],
  },
  tools: {
    process: 'Tool making',
    opens: 'hedda',
    owners: ['hedda'],
    hands: ['bram', 'nils', 'zofia'],
  },
  maintenance: {
    process: 'Maintenance',
    opens: 'marek',
    owners: ['marek', 'marek', 'jasper'],
    hands: ['jasper', 'ewa'],
  },
  warehouse: {
    process: 'Warehouse and dispatch',
    opens: 'freya',
    owners: ['freya', 'freya', 'kofi'],
    hands: ['dario', 'agnes', 'kofi'],
  },
  purchasing: {
    process: 'Purchasing',
    opens: 'henrik',
    owners: ['henrik', 'henrik', 'anna'],
    hands: ['anna', 'noor', 'martin'],
  },
  sales: {
    process: 'Orders and customers',
    opens: 'colette',
    owners: ['colette', 'colette', 'timo', 'selma'],
    hands: ['timo', 'selma', 'kofi'],
  },
  office: {
    process: 'Finance and people',
    opens: 'petra',
    owners: ['petra', 'judit', 'martin'],
    hands: ['judit', 'martin'],
  },
  it: {
    process: 'Computers and information',
    opens: 'leonie',
    owners: ['leonie', 'martin', 'jasper'],
    hands: ['martin', 'arne', 'jasper'],
  },
  quality: {
    process: 'Quality control',
    opens: 'leonie',
    owners: ['leonie', 'tomasz', 'silvan', 'noor', 'gregor'],
    hands: ['silvan', 'noor', 'jonas', 'greta'],
  },
  safety: {
    process: 'Health and safety',
    opens: 'leonie',
    owners: ['walter', 'leonie', 'walter', 'marek', 'gregor'],
    hands: ['emil', 'dario', 'ida', 'ewa', 'walter'],
  },
  environment: {
    process: 'Environment',
    opens: 'leonie',
    owners: ['walter', 'leonie', 'walter', 'marek'],
    hands: ['ewa', 'dario', 'carla', 'walter'],
  },
  management: {
    process: 'Leading the firm',
    opens: 'ines',
    owners: ['ines', 'gregor', 'petra'],
    hands: ['leonie', 'judit'],
  },
};

/** Who looks whether something worked, in turn; never the one who did it. */
export const CHECKERS: readonly string[] = [
  'tomasz',
  'rolf',
  'viktor',
  'hedda',
  'tomasz',
  'freya',
  'marek',
  'henrik',
  'colette',
];
