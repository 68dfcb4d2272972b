import { describe, expect, it } from 'vitest';
import { menuAt, type MenuItem } from './contents.ts';

const item = (to: string, under?: string): MenuItem => ({
  name: () => to,
  to,
  ...(under !== undefined && { under }),
});
const MENU = [item('/'), item('/problems'), item('/holds', '/problems'), item('/people')];
const shown = (path: string, menu: readonly MenuItem[] = MENU) =>
  menuAt(menu, path).map(({ to }) => to);

describe('the menu', () => {
  it('shows what belongs to a noun only where one is at it', () => {
    expect(shown('/people')).toEqual(['/', '/problems', '/people']);
    expect(shown('/problems')).toEqual(['/', '/problems', '/holds', '/people']);
    expect(shown('/problems/7')).toEqual(['/', '/problems', '/holds', '/people']);
    expect(shown('/holds/7')).toEqual(['/', '/problems', '/holds', '/people']);
    expect(shown('/problemsolving')).toEqual(['/', '/problems', '/people']);
  });

  it('shows it by itself where the noun is not for this person', () => {
    const menu = MENU.filter(({ to }) => to !== '/problems');
    expect(shown('/people', menu)).toEqual(['/', '/holds', '/people']);
  });
});
