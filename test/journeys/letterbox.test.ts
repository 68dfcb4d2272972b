import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chromiumArguments, findChromium } from '../../tools/chromium.mjs';
import { act, look } from '../acting.ts';
import { asOwner, foundFirm, type Firm } from '../app.ts';
import { launchChromium, watchForTrouble } from '../browser.ts';
import { emptied, hang, type Hung } from '../letterbox.ts';
import { scanned } from '../scan.ts';
import { readable, reachedByKeyboard } from './readable.ts';
import { app, origin, setTheStage } from './stage.ts';

setTheStage();

const SMALL_PHONE = { width: 360, height: 640 };

let firm: Firm;
let poster: Hung;
let profile: string;

beforeEach(async () => {
  app.clock.set(new Date('2026-11-24T09:00:00Z'));
  firm = await foundFirm(app, 'Copperworks');
  poster = await hang(app, firm, { name: 'Hall 2', people: 30 });
  profile = mkdtempSync(join(tmpdir(), 'plumbline-phone-'));
});
afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

/** A telephone whose browser can be closed and opened again: what it keeps stays. */
async function telephone(): Promise<BrowserContext> {
  const { executable, env } = findChromium();
  return chromium.launchPersistentContext(profile, {
    executablePath: executable,
    args: [...chromiumArguments],
    headless: true,
    viewport: SMALL_PHONE,
    env: { ...(process.env as Record<string, string>), ...env, HOME: profile, TMPDIR: profile },
  });
}

/** What the browser says of a connection that was switched off is what was meant. */
const OFFLINE = /ERR_INTERNET_DISCONNECTED|Failed to fetch/;

/** The headers of every request for the letterbox as they come over the wire, before the product sees them. */
function listen(): { readonly heard: IncomingHttpHeaders[]; stop(): void } {
  const heard: IncomingHttpHeaders[] = [];
  const note = ({ url, headers }: IncomingMessage) => {
    if (url?.startsWith('/api/letterbox/')) heard.push({ ...headers });
  };
  app.app.server.prependListener('request', note);
  return { heard, stop: () => app.app.server.off('request', note) };
}

const rowsOf = (table: 'letter_waiting' | 'voice_item') =>
  asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query(`SELECT * FROM ${table} WHERE organisation_id = $1`, [
      firm.id,
    ]);
    return rows as Record<string, unknown>[];
  });

/** A picture as a camera makes it: it says where it was taken. */
async function photograph(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 2_400;
    canvas.height = 1_800;
    const context = canvas.getContext('2d')!;
    for (let at = 0; at < 60; at += 1) {
      context.fillStyle = `hsl(${at * 6} 70% 50%)`;
      context.fillRect(at * 40, 0, 40, 1_800);
    }
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.9));
    return [...new Uint8Array(await blob!.arrayBuffer())];
  });
  const words = Buffer.from('Exif\0\0GPS 48.1374N 11.5755E, telephone of Ana Horvat');
  const head = Buffer.from([0xff, 0xe1, 0, words.length + 2]);
  return Buffer.concat([Buffer.from(bytes.slice(0, 2)), head, words, Buffer.from(bytes.slice(2))]);
}

test('a printed poster is scanned and leads to the page of its place', async () => {
  const browser = await launchChromium();
  try {
    for (const sheet of ['a4', 'a6']) {
      const pdf = await app.app.inject({
        url: `/api/posters/${poster.id}/poster.pdf?sheet=${sheet}`,
        headers: { cookie: firm.founder.cookie },
      });
      expect(pdf.statusCode, pdf.body.slice(0, 300)).toBe(200);
      expect(await scanned(browser.browser, pdf.rawPayload), sheet).toBe(
        `${origin}/box/#${poster.code}`,
      );
    }
  } finally {
    await browser.close();
  }
});

test('somebody reports with a picture and without a connection, closes the browser, and hears the answer', async () => {
  const trouble: (readonly string[])[] = [];
  const open = async () => {
    const context = await telephone();
    trouble.push(watchForTrouble(context, origin));
    return { context, page: context.pages()[0] ?? (await context.newPage()) };
  };

  const { heard, stop } = listen();
  const first = await open();
  // Somebody who is signed in on this telephone: the session must not travel along.
  const [name = '', value = ''] = firm.founder.cookie.split('=');
  await first.context.addCookies([{ name, value, url: origin }]);
  const { page } = first;
  const began = performance.now();
  await page.goto(`${origin}/box/#${poster.code}`);
  await page.getByRole('heading', { level: 1, name: 'What do you see?' }).waitFor();
  await page.getByText('Copperworks · Hall 2').waitFor();
  expect(new URL(page.url()).hash).toBe('');
  await readable(page, 'the first screen');
  await reachedByKeyboard(page, 'the first screen');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await first.context.setOffline(true);

  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Please choose what it is.').waitFor();
  await page.getByRole('radio', { name: /^A barrier/ }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Please write a few words or add a picture.').waitFor();
  await page.getByLabel('In your own words').fill('The gauge for bore 12 is away again.');
  const buffer = await photograph(page);
  await page
    .getByLabel('Add a picture')
    .setInputFiles({ name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer });
  await page.getByAltText('The picture you are adding').waitFor();
  await readable(page, 'the first screen, filled in');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('heading', { level: 1, name: 'Before you send it' }).waitFor();
  // The back button of the telephone leads to what was written, and not out of the page.
  await page.goBack();
  await page.getByAltText('The picture you are adding').waitFor();
  expect(await page.getByLabel('In your own words').inputValue()).toContain('bore 12');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('heading', { level: 1, name: 'Before you send it' }).waitFor();
  expect(await page.getByRole('radio', { name: 'From Hall 2' }).isChecked()).toBe(true);
  expect(await page.getByLabel('Your name').isVisible()).toBe(false);
  await readable(page, 'the second screen');
  await reachedByKeyboard(page, 'the second screen');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('It is kept on this device.').waitFor();
  const receipt = await page.locator('.receipt').textContent();
  expect(receipt).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
  await readable(page, 'the receipt');
  // A machine does the typing here; what is measured is that nothing else takes time.
  expect(performance.now() - began).toBeLessThan(30_000);
  expect(await rowsOf('letter_waiting')).toEqual([]);
  await first.context.close();

  const second = await open();
  await second.context.setOffline(true);
  await second.page.goto(`${origin}/box/`);
  await second.page.getByText('One letter waits on this device.').waitFor();
  await readable(second.page, 'a letter that waits');
  await second.context.setOffline(false);
  await second.page.getByText('One letter waits on this device.').waitFor({ state: 'detached' });
  await expect.poll(async () => (await rowsOf('letter_waiting')).length).toBe(1);
  const [kept] = await rowsOf('letter_waiting');
  for (const trace of ['Exif', 'GPS', 'Horvat']) {
    expect((kept!['picture'] as Buffer).includes(trace), trace).toBe(false);
  }
  await second.context.close();

  await emptied(app, firm);
  const [item] = await rowsOf('voice_item');
  expect(item).toMatchObject({ kind: 'barrier', raised_at: null, raiser_id: null });
  await act(app, firm.founder, 'voice.reply', {
    id: item!['id'],
    version: 1,
    text: 'A second one is ordered.',
  });

  const third = await open();
  await third.page.goto(`${origin}/box/#${poster.code}`);
  await third.page.getByRole('button', { name: 'I have a receipt' }).click();
  await third.page.getByLabel('Your receipt').fill('0000-0000-0000-0000-0000');
  await third.page.getByRole('button', { name: 'Read', exact: true }).click();
  await third.page.getByText('No letter belongs to this receipt.').waitFor();
  await third.page.getByLabel('Your receipt').fill((receipt ?? '').toLowerCase());
  await third.page.getByRole('button', { name: 'Read', exact: true }).click();
  await third.page.getByRole('heading', { level: 1, name: 'They have answered.' }).waitFor();
  await third.page.getByText('A second one is ordered.').waitFor();
  await readable(third.page, 'the answer');
  await third.page
    .getByLabel('What you want to add')
    .fill('Until then we borrow the one of line 3.');
  await third.page.getByRole('button', { name: 'Send' }).click();
  await third.page.getByText('It is in the box.').waitFor();
  await emptied(app, firm);
  await third.page.getByRole('button', { name: 'Look again' }).click();
  await third.page.getByText('Until then we borrow the one of line 3.').waitFor();
  await third.context.close();

  stop();
  expect(heard.length).toBeGreaterThan(4);
  for (const headers of heard) {
    expect(headers['content-type']).toBe('application/json');
    for (const telling of [
      'cookie',
      'authorization',
      'referer',
      'if-none-match',
      'x-organisation',
    ]) {
      expect(headers).not.toHaveProperty(telling);
    }
  }
  expect(trouble.flat().filter((line) => !OFFLINE.test(line) && !line.includes('422'))).toEqual([]);
  expect((await look(app, firm.founder, '/api/letterbox')).posters).toHaveLength(1);
});

test('a screen in the hall forgets each person before the next', async () => {
  const browser = await launchChromium();
  const context = await browser.browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const trouble = watchForTrouble(context, origin);
  await page.clock.install();
  await page.goto(`${origin}/box/#${poster.code}.shared`);
  await page.getByText('This screen is shared.').waitFor();
  await page.getByRole('radio', { name: /^An idea/ }).check();
  await page.getByLabel('In your own words').fill('Hooks for the hoses.');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('It is in the box.').waitFor();
  const receipt = (await page.locator('.receipt').textContent()) ?? '';
  expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Print' }).waitFor();
  await readable(page, 'the receipt on a shared screen');
  await page.getByRole('button', { name: 'I am done' }).click();
  await page.getByText('This screen is shared.').waitFor();
  expect(await page.getByLabel('In your own words').inputValue()).toBe('');
  expect(await page.content()).not.toContain(receipt);

  // Whoever walks away in the middle leaves nothing either.
  await page.getByLabel('In your own words').fill('Half a sentence');
  await page.clock.fastForward(61_000);
  await page.getByText('It is cleared in 30 seconds.').waitFor();
  await readable(page, 'a shared screen before it is cleared');
  await page.getByRole('button', { name: 'I am still here' }).click();
  expect(await page.getByLabel('In your own words').inputValue()).toBe('Half a sentence');
  await page.clock.fastForward(91_000);
  await expect
    .poll(() => page.getByLabel('In your own words').inputValue(), { timeout: 10_000 })
    .toBe('');

  // A reload stays at this place, and the receipt opens the letter here as anywhere.
  await page.reload();
  await page.getByText('This screen is shared.').waitFor();
  await page.getByRole('button', { name: 'I have a receipt' }).click();
  await page.getByLabel('Your receipt').fill(receipt);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'It lies in the box.' }).waitFor();
  await page.getByRole('button', { name: 'I am done' }).click();
  await page.getByText('This screen is shared.').waitFor();
  await context.close();
  await browser.close();
  expect(trouble).toEqual([]);
});
