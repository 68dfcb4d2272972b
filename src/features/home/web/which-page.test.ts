import { describe, expect, it } from 'vitest';
import { homePages } from './which-page.ts';

describe('homePages', () => {
  it('shows the page of the highest role first and leads to the others', () => {
    expect(homePages(['system_manager', 'top_management'])).toEqual(['leader', 'manager', 'staff']);
    expect(homePages(['staff', 'line_manager'])).toEqual(['leader', 'staff']);
    expect(homePages(['internal_auditor', 'line_manager'])).toEqual(['leader', 'manager', 'staff']);
  });

  it('gives everybody who works here a page of their own', () => {
    expect(homePages(['consultant'])).toEqual(['manager', 'staff']);
    expect(homePages(['staff'])).toEqual(['staff']);
  });

  it('shows readers from outside what there is to read, and nothing else', () => {
    expect(homePages(['external_auditor'])).toEqual(['reader']);
    expect(homePages([])).toEqual(['reader']);
    expect(homePages(['external_auditor', 'staff'])).toEqual(['staff']);
  });
});
