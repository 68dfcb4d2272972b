import { launchChromium, viewports } from '../browser.ts';
import { watchLongTasks } from './page.ts';
import { median, timed } from './timed.ts';
import type { Ready } from './measured.ts';
import { ITEMS, OPEN } from './voice-world.ts';

/** Finding what was said before, and the board with much that is open: at the server and in a browser. */
export async function measureVoice(ready: Ready): Promise<string[]> {
  const product = `http://127.0.0.1:${ready.product}`;
  const headers = { cookie: ready.cookie };
  const r1 = median(await timed(200, () => fetch(`http://127.0.0.1:${ready.references}/r1`)));
  let turn = 0;
  const similar = await timed(200, () => {
    turn += 1;
    // Frequent words and rare ones, and one that is not finished.
    const typed = [3, 40, 250, 700, 1_200, 1_900].map((word) => `word${(word + turn * 7) % 2_000}`);
    const q = encodeURIComponent(`${typed.join(' ')} word1${turn % 10}`);
    return fetch(`${product}/api/voice_similar?q=${q}`, { headers });
  });
  const board = await timed(30, () => {
    turn += 1;
    // Another page each time: an answer that was given before is kept.
    return fetch(`${product}/api/voice?page=${turn}`, { headers });
  });
  const found = median(similar);
  return [
    `what was said before, of ${ITEMS} items: median ${found.toFixed(1)} ms (n=200), ` +
      `${(found / r1).toFixed(1)} × the time of one R1 request of ${r1.toFixed(2)} ms (aim ≤ 5)`,
    `a page of the board with ${OPEN} open items: median ${median(board).toFixed(1)} ms (n=30)`,
    await drawn(product, ready),
  ];
}

const PAGES = 10;

/** Opens the board, scrolls and turns its pages, and says how long the page's thread was ever held. */
async function drawn(product: string, { cookie, drawn: built }: Ready): Promise<string> {
  if (!built) return 'the board in a browser: not measured, the client is not built';
  const chromium = await launchChromium();
  try {
    const context = await chromium.browser.newContext({ viewport: viewports.desk });
    const cookies = cookie.split('; ').map((pair) => pair.split('=') as [string, string]);
    await context.addCookies(cookies.map(([name, value]) => ({ name, value, url: product })));
    const page = await context.newPage();
    const longest = await watchLongTasks(page);
    await page.goto(`${product}/voice`);
    await page.getByRole('row').nth(20).waitFor();
    await longest();
    for (let at = 0; at < PAGES; at += 1) {
      for (let step = 0; step < 6; step += 1) await page.mouse.wheel(0, 600);
      await page.getByRole('link', { name: 'Next', exact: false }).last().click();
      await page.waitForTimeout(400);
    }
    const task = await longest();
    const said = task === 0 ? 'no task over 50 ms' : `longest task ${task.toFixed(0)} ms`;
    return `  scrolled through ${PAGES} pages in Chromium, ${said} (aim ≤ 100 ms, n=1)`;
  } finally {
    await chromium.close();
  }
}
