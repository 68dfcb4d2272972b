import { describe, expect, test } from 'vitest';
import type { Unit } from './blocks.ts';
import { unitOf } from './units.ts';

const person = (id: string, team: string | null, leads = false) => ({
  id,
  team_id: team,
  leads_others: leads,
});
const people = [
  person('anna', 'works', true),
  person('ben', 'night'),
  person('cem', 'night'),
  person('dora', null),
  person('emil', 'gone'),
  person('fritz', 'office', true),
];
const team = (id: string, parent: string | null) => ({ id, name: `The ${id}`, parent_id: parent });
const teams = [team('works', null), team('night', 'works'), team('office', 'gone')];

describe('a firm and its parts', () => {
  test('is one unit where nothing is cut', () => {
    expect(unitOf('Firm', people, teams, 'whole')).toEqual({
      id: 'firm',
      name: 'Firm',
      people: ['anna', 'ben', 'cem', 'dora', 'emil', 'fritz'],
      units: [],
    });
  });

  test('is cut by level into those who lead and those who do not', () => {
    expect(unitOf('Firm', people, teams, 'level')).toEqual({
      id: 'firm',
      name: 'Firm',
      people: [],
      units: [
        { id: 'level:line', name: 'Line managers', people: ['anna', 'fritz'], units: [] },
        {
          id: 'level:others',
          name: 'Everybody else',
          people: ['ben', 'cem', 'dora', 'emil'],
          units: [],
        },
      ],
    });
  });

  test('is cut by team as the teams stand below each other; who is in none is in the firm itself', () => {
    const unit = (id: string, own: string[], units: Unit[] = []): Unit => ({
      id,
      name: `The ${id}`,
      people: own,
      units,
    });
    expect(unitOf('Firm', people, teams, 'team')).toEqual({
      id: 'firm',
      name: 'Firm',
      people: ['dora', 'emil'],
      units: [unit('works', ['anna'], [unit('night', ['ben', 'cem'])]), unit('office', ['fritz'])],
    });
  });
});
