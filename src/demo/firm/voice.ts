import { SECOND_YEAR, THIRD_YEAR } from './said-before.ts';
import { LAST_YEAR, LATELY } from './said-lately.ts';
import type { ExampleItem } from './said.ts';

/** What people said in three years, and what came of it. Nobody of them exists. */
export const ITEMS: readonly ExampleItem[] = [
  ...THIRD_YEAR,
  ...SECOND_YEAR,
  ...LAST_YEAR,
  ...LATELY,
];
