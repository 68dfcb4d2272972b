/** Whether a page can be read and used by everybody: by whom it is read aloud, by keyboard, with large letters. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { viewports } from '../browser.ts';

/** Axe finds nothing, and nothing leaves the screen. */
export async function readable(page: Page, what: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations, what).toEqual([]);
  await staysOnScreen(page, what);
}

/** The same in both themes, on a phone and at a desk, where it leaves the page; the keyboard reaches everything. */
export async function readableEverywhere(page: Page, what: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const size of ['phone', 'desk'] as const) {
      await page.setViewportSize(viewports[size]);
      await readable(page, `${what}, ${colorScheme}, ${size}`);
    }
  }
  await reachedByKeyboard(page, what);
}

/** Nothing lies beside the screen, except in what is made to be scrolled: a clipped page hides that it is too wide. */
export async function staysOnScreen(page: Page, what: string): Promise<void> {
  const beside = await page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        if (width * height === 0 || !element.checkVisibility()) return false;
        if (left > -1 && right < innerWidth + 1) return false;
        for (let at: Element | null = element; at !== document.body && at; at = at.parentElement) {
          const { overflowX, clipPath } = getComputedStyle(at);
          if (clipPath !== 'none') return false;
          if (at !== element && ['auto', 'scroll', 'hidden'].includes(overflowX)) return false;
        }
        return true;
      })
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 60)}`),
  );
  expect(beside, `${what} is wider than the screen`).toEqual([]);
}

/** Letters twice as large, as somebody sets them in the browser. */
export async function enlarge(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

/** Everything that can be pressed or filled in comes to have the focus by Tab. */
export async function reachedByKeyboard(page: Page, what: string): Promise<void> {
  const count = await page.evaluate(() => {
    const wanted = [
      ...document.querySelectorAll(
        'a[href], button, input, select, textarea, summary, [role=button]',
      ),
    ].filter((element) => element.checkVisibility() && !element.matches(':disabled'));
    for (const element of wanted) element.setAttribute('data-unreached', '');
    addEventListener('focusin', ({ target }) => {
      (target as Element).removeAttribute('data-unreached');
      // Of a group of radio buttons Tab reaches one, and the arrows the others.
      const { type, name } = target as HTMLInputElement;
      if (type !== 'radio') return;
      for (const other of document.getElementsByName(name)) other.removeAttribute('data-unreached');
    });
    (document.activeElement as HTMLElement | null)?.blur();
    return wanted.length + 5;
  });
  const left = page.locator('[data-unreached]');
  // A day is a field of three parts.
  for (let round = 0; round < 3 && (await left.count()) > 0; round += 1) {
    for (let press = 0; press < count; press += 1) await page.keyboard.press('Tab');
  }
  const unreached = await left.evaluateAll((elements) =>
    elements.map((element) => element.outerHTML.slice(0, 200)),
  );
  expect(unreached, `${what}: no way there by Tab`).toEqual([]);
}
