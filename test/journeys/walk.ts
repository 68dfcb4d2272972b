import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { beforeEach, expect } from 'vitest';
import { addMember, foundFirm, get, NOW, post, type Firm, type Member } from '../app.ts';
import { app, setTheStage, visitAs, type Visit } from './stage.ts';

let visits: Visit[];
let expected: RegExp;

/** A firm of its own for each test, with two people of its staff. */
export let firm: Firm;
export let ben: Member;
export let hana: Member;

/** Starts the product and a browser for a file of journeys; a page that complains fails its journey. */
export function walkThroughActions(): void {
  setTheStage();
  beforeEach(async () => {
    app.clock.set(NOW);
    firm = await foundFirm(app, 'Copperworks');
    ben = await addMember(app, firm, ['staff'], 'Ben Okafor');
    hana = await addMember(app, firm, ['staff'], 'Hana Kovář');
    visits = [];
    // A refusal is an answer; the browser notes it all the same.
    expected = /status of 422/;
    return async () => {
      for (const { context } of visits) await context.close();
      const noted = visits.flatMap(({ trouble }) => trouble);
      expect(noted.filter((line) => !expected.test(line))).toEqual([]);
    };
  });
}

/** What this journey means the browser to note. */
export function expectNoted(lines: RegExp): void {
  expected = lines;
}

/** Lets so many days pass. */
export function daysPass(days: number): void {
  app.clock.advance(days * 86_400_000);
}

/** A page of somebody's own browser. */
export async function visit(member: Member, look?: BrowserContextOptions): Promise<Page> {
  const visited = await visitAs(member, look);
  visits.push(visited);
  return visited.page;
}

/** Sends a command as the founder. */
export function send(command: string, body: object): ReturnType<typeof post> {
  return post(app, firm.founder, command, body);
}

/** Opens an action as the founder. */
export async function open(words: object): Promise<string> {
  return (await send('action.create', words)).body.result.id;
}

/** The action as the API tells it. */
export async function record(id: string): Promise<Awaited<ReturnType<typeof get>>['body']> {
  return (await get(app, firm.founder, `/api/actions/${id}`)).body;
}

export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

export function field(page: Page, name: string): Locator {
  return page.getByRole('textbox', { name });
}

/** Waits until the text can be read somewhere on the page. */
export function shown(page: Page, text: string | RegExp): Promise<void> {
  return page.getByText(text).first().waitFor();
}

/** Finds a name by a few letters and takes it. */
export async function choose(
  page: Page,
  label: string,
  typed: string,
  name: string,
): Promise<void> {
  await field(page, label).fill(typed);
  await page.getByRole('option', { name }).click();
}
