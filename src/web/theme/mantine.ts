import { createTheme } from '@mantine/core';
import type { MantineColorSchemeManager } from '@mantine/core';

/**
 * What our few Mantine parts do differently from their defaults. Colours, type and spacing come from
 * `tokens.css` through `mantine.css`; only behaviour is said here.
 */
export const mantineTheme = createTheme({
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'never',
  defaultRadius: 'default',
});

/** Our own `data-scheme` decides between light and dark (see `scheme.ts`), so Mantine stores nothing. */
export const noSchemeManager: MantineColorSchemeManager = {
  get: () => 'light',
  set: () => {},
  subscribe: () => {},
  unsubscribe: () => {},
  clear: () => {},
};
