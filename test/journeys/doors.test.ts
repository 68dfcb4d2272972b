// Coming in, as people do: the printed link, a printed code on a phone, a second step, a passkey.
import type { Page, ViewportSize } from 'playwright-core';
import { beforeAll, expect, onTestFailed, test } from 'vitest';
import { codeFrom } from '../authenticator.ts';
import { viewports } from '../browser.ts';
import { LONG, SHORT } from '../visitor.ts';
import { readable } from './readable.ts';
import { app, origin, setTheStage, visitAs, type Visit } from './stage.ts';

setTheStage('real');
// Codes of an authenticator follow the time of the day, so the clock goes with it.
beforeAll(() => app.clock.set(new Date()));

async function visit(viewport: ViewportSize = viewports.desk, dark = false): Promise<Visit> {
  const visited = await visitAs(undefined, { viewport, colorScheme: dark ? 'dark' : 'light' });
  visited.context.setDefaultTimeout(15_000);
  // What was on the screen when it went wrong, beside the reports.
  onTestFailed(async ({ task }) => {
    await visited.page.screenshot({
      path: `.cache/failed/${task.name.slice(0, 40)} ${Date.now()}.png`,
    });
  });
  return visited;
}

/** Nothing may be noted by the browser but answers that were meant as such. */
async function leave({ context, trouble }: Visit, meant = /status of (?:401|422)/): Promise<void> {
  await context.close();
  expect(trouble.filter((line) => !meant.test(line))).toEqual([]);
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('the printed link makes the firm, by keyboard alone, and works one time only', async () => {
  const link = (await app.platform.identity.firstRunLink()) ?? '';
  const first = await visit();
  await first.page.goto(link);
  await first.page.getByLabel('Name of the firm').focus();
  const { keyboard } = first.page;
  for (const text of ['Copperworks', 'Ana Costa', 'ana@example.org', LONG]) {
    await keyboard.type(text);
    await keyboard.press('Tab');
  }
  await first.page.getByLabel('Password', { exact: true }).press('Enter');
  await first.page.getByRole('link', { name: 'Ana Costa' }).waitFor();
  await leave(first);

  const second = await visit();
  await second.page.goto(link);
  await second.page.getByLabel('Name of the firm').fill('Another');
  await second.page.getByLabel('Your name').fill('Somebody');
  await second.page.getByLabel('Your e-mail address').fill('somebody@example.org');
  await second.page.getByLabel('Password', { exact: true }).fill(LONG);
  await press(second.page, 'Set up the firm');
  await second.page.getByRole('alert').waitFor();
  await leave(second);
});

async function signIn(seen: Visit, password = LONG): Promise<void> {
  await seen.page.goto(`${origin}/sign-in`);
  await seen.page.getByLabel('E-mail address or sign-in name').fill('ana@example.org');
  await seen.page.getByLabel('Password', { exact: true }).fill(password);
  await press(seen.page, 'Sign in');
}

test('a wrong password is said plainly, and what was typed stays', async () => {
  const seen = await visit();
  await signIn(seen, 'not the right one at all');
  await seen.page.getByText('The name or the password is not right.').waitFor();
  expect(await seen.page.getByLabel('E-mail address or sign-in name').inputValue()).toBe(
    'ana@example.org',
  );
  await leave(seen);
});

test('a machinist joins by the code on a slip of paper, on a phone', async () => {
  const desk = await visit();
  await signIn(desk);
  await desk.page.getByRole('link', { name: 'Ana Costa' }).waitFor();
  await desk.page.goto(`${origin}/people/new`);
  await desk.page.getByLabel('Name', { exact: true }).fill('Ben Okoro');
  await desk.page.getByRole('button', { name: /Add/ }).first().click();
  await desk.page.getByRole('heading', { level: 1, name: 'Ben Okoro' }).waitFor();
  await desk.page.goto(`${desk.page.url().replace(/[?#].*$/, '')}/key`);
  await press(desk.page, 'Make the card');
  const code = /[A-Z0-9]{4}(?:-[A-Z0-9]{4}){3}/;
  const card = await desk.page.getByText(code).first().innerText();
  await leave(desk);

  const phone = await visit(viewports.phone);
  await phone.page.goto(`${origin}/join`);
  await readable(phone.page, '/join');
  await phone.page.getByLabel('Code').fill((code.exec(card)?.[0] ?? '').toLowerCase());
  await press(phone.page, 'Go on');
  await phone.page.getByText('Copperworks invites you, Ben Okoro').waitFor();
  await phone.page.getByLabel('Sign-in name').fill('ben7');
  await phone.page.getByLabel('Password', { exact: true }).fill(`${LONG} indeed`);
  await phone.page.getByLabel(/^This is my own device/).check();
  await readable(phone.page, '/join, the second half');
  await press(phone.page, 'Join');
  await phone.page.getByRole('main').waitFor();
  await phone.page.waitForURL((url) => url.pathname !== '/join');
  await phone.page.goto(`${origin}/account`);
  await phone.page.getByText('your own: signed in until').waitFor();
  await leave(phone);
});

test('a second step is turned on, asked for, and replaced by a recovery code', async () => {
  const seen = await visit();
  await signIn(seen);
  await seen.page.getByRole('link', { name: 'Ana Costa' }).waitFor();
  await seen.page.goto(`${origin}/account`);
  await press(seen.page, 'Turn on the second step');
  await seen.page.getByLabel('Your password, to be sure it is you').fill(LONG);
  await press(seen.page, 'Turn on the second step');
  const uri = await seen.page.getByRole('link', { name: 'Open the app' }).getAttribute('href');
  await seen.page.getByLabel('The six digits it shows now').fill(codeFrom(uri ?? ''));
  await press(seen.page, 'Turn on');
  const codes = await seen.page.getByRole('heading', { name: 'Your recovery codes' });
  await codes.waitFor();
  await readable(seen.page, 'recovery codes');
  // In the page: a word of the menu may look like a code.
  const [recovery = ''] = await seen.page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /^[\w-]{8,}$/ })
    .allInnerTexts();
  await press(seen.page, 'I have kept them');
  await press(seen.page, 'Sign out');
  await seen.page.waitForURL('**/sign-in');

  await signIn(seen);
  await seen.page.getByRole('heading', { name: 'One more step' }).waitFor();
  await readable(seen.page, '/second-step');
  await seen.page.getByLabel('Code').fill(recovery);
  await press(seen.page, 'Continue');
  await seen.page.getByRole('link', { name: 'Ana Costa' }).waitFor();
  await leave(seen);
});

test('a short password alone does not open the product; a longer one does', async () => {
  const seen = await visit(viewports.phone);
  const { page } = seen;
  const desk = await visit();
  await desk.page.goto(`${origin}/sign-in`);
  await desk.page.getByLabel('E-mail address or sign-in name').fill('ben7');
  await desk.page.getByLabel('Password', { exact: true }).fill(`${LONG} indeed`);
  await press(desk.page, 'Sign in');
  await desk.page.waitForURL((url) => url.pathname === '/');
  await desk.page.goto(`${origin}/account`);
  await press(desk.page, 'Change my password');
  await desk.page.getByLabel('Present password').fill(`${LONG} indeed`);
  await desk.page.getByLabel('New password').fill(SHORT);
  await press(desk.page, 'Change the password');
  await desk.page.getByRole('button', { name: 'Change my password' }).waitFor();
  await leave(desk);

  await page.goto(`${origin}/sign-in`);
  await page.getByLabel('E-mail address or sign-in name').fill('ben7');
  await page.getByLabel('Password', { exact: true }).fill(SHORT);
  await press(page, 'Sign in');
  await page.getByRole('heading', { name: 'One thing is missing before you come in' }).waitFor();
  await readable(page, '/finish');
  // Whoever reloads, or comes by a bookmark, is told the same and not merely turned away.
  await page.goto(`${origin}/actions`);
  await page.getByRole('heading', { name: 'One thing is missing before you come in' }).waitFor();
  await press(page, 'Change my password');
  await page.getByLabel('Present password').fill(SHORT);
  await page.getByLabel('New password').fill(`${LONG} indeed`);
  await press(page, 'Change the password');
  await press(page, 'Come in');
  await page.waitForURL((url) => url.pathname === '/actions');
  await leave(seen, /status of (?:401|403|422)/);
});

test('a passkey of the device signs in without typing anything', async () => {
  const seen = await visit();
  const session = await seen.context.newCDPSession(seen.page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await seen.page.goto(`${origin}/sign-in`);
  await seen.page.getByLabel('E-mail address or sign-in name').fill('ben7');
  await seen.page.getByLabel('Password', { exact: true }).fill(`${LONG} indeed`);
  await press(seen.page, 'Sign in');
  await seen.page.getByRole('link', { name: 'Ben Okoro' }).waitFor();
  await seen.page.goto(`${origin}/account`);
  await press(seen.page, 'Add a passkey of this device');
  await seen.page.getByRole('button', { name: /^Remove/ }).waitFor();
  await press(seen.page, 'Sign out');
  await seen.page.waitForURL('**/sign-in');
  await press(seen.page, 'Sign in with a passkey');
  await seen.page.getByRole('link', { name: 'Ben Okoro' }).waitFor();
  await leave(seen);
});

test('somebody sees where they are signed in and signs out everywhere else', async () => {
  const [here, there] = [await visit(), await visit(viewports.phone)];
  for (const seen of [here, there]) {
    await seen.page.goto(`${origin}/sign-in`);
    await seen.page.getByLabel('E-mail address or sign-in name').fill('ben7');
    await seen.page.getByLabel('Password', { exact: true }).fill(`${LONG} indeed`);
    await press(seen.page, 'Sign in');
    await seen.page.waitForURL((url) => url.pathname !== '/sign-in');
  }
  await here.page.goto(`${origin}/account`);
  await here.page.getByText('this device', { exact: true }).waitFor();
  await press(here.page, 'Sign out everywhere else');
  await here.page
    .getByRole('button', { name: 'Sign out there' })
    .first()
    .waitFor({ state: 'detached' });
  await there.page.goto(`${origin}/actions`);
  await there.page.waitForURL('**/sign-in**');
  await leave(here);
  await leave(there);
});

test('every page at the door can be read by everybody, in both themes, on a phone', async () => {
  for (const dark of [false, true]) {
    const seen = await visit(viewports.phone, dark);
    for (const path of ['/sign-in', '/join', '/forgotten', '/reset', '/set-up', '/second-step']) {
      await seen.page.goto(origin + path);
      await readable(seen.page, `${path}${dark ? ', dark' : ''}`);
    }
    await leave(seen);
  }
});
