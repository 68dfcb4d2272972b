import type { Page } from 'playwright-core';

declare global {
  interface Window {
    longTasks: number[];
  }
}

/**
 * Watches from the next page on how long its thread is held. What it gives says the longest time in milliseconds since
 * it was asked before, 0 where none was over 50.
 */
export async function watchLongTasks(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  return () =>
    page.evaluate(() => {
      const longest = Math.max(0, ...window.longTasks);
      window.longTasks = [];
      return longest;
    });
}
