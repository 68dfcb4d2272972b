import type { Page } from 'playwright-core';

/** Presses Tab until what has the focus is called that. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    const focused = page.locator(':focus');
    if ((await focused.count()) > 0) {
      const called = await focused.evaluate(
        (element) =>
          element.getAttribute('aria-label') ??
          (element as HTMLInputElement).labels?.[0]?.textContent ??
          element.textContent,
      );
      if (called?.startsWith(name)) return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way to "${name}" by Tab`);
}
