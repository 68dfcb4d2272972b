import type { SiteKey, TeamKey } from './people.ts';

export const SITES: Readonly<Record<SiteKey, { name: string; address: string }>> = {
  mill: { name: 'Mill Lane', address: '14 Mill Lane, Exampleton' },
  canal: { name: 'Canal Street', address: '3 Canal Street, Exampleton' },
};

type Place = {
  readonly key: TeamKey;
  readonly name: string;
  readonly parent: TeamKey | null;
  readonly lead: string;
};

/** The teams, each below one that stands before it; who leads is as it was when the story begins. */
export const TEAMS: readonly Place[] = [
  { key: 'firm', name: 'Management', parent: null, lead: 'ines' },
  { key: 'production', name: 'Production', parent: 'firm', lead: 'gregor' },
  { key: 'press', name: 'Press shop', parent: 'production', lead: 'rolf' },
  { key: 'machining', name: 'Machining', parent: 'production', lead: 'piotr' },
  { key: 'welding', name: 'Welding and assembly', parent: 'production', lead: 'viktor' },
  { key: 'tools', name: 'Tool room', parent: 'production', lead: 'hedda' },
  { key: 'maintenance', name: 'Maintenance', parent: 'production', lead: 'marek' },
  { key: 'qse', name: 'Quality, safety and environment', parent: 'firm', lead: 'leonie' },
  { key: 'logistics', name: 'Warehouse and dispatch', parent: 'production', lead: 'freya' },
  { key: 'market', name: 'Sales', parent: 'firm', lead: 'colette' },
  { key: 'purchasing', name: 'Purchasing', parent: 'firm', lead: 'henrik' },
  { key: 'office', name: 'Finance and people', parent: 'firm', lead: 'petra' },
];
