import * as z from 'zod';
import { v7 as newId } from 'uuid';
import { accept, all, refuse, type Outcome } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { seenLatest, whatDiffers } from '../../../lib/version.ts';
import { command } from '../../../platform/commands/command.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { siteChanged, siteClosed, siteCreated, siteReopened } from '../contract/events.ts';
import { newSiteShape, siteAt, siteWords, type SiteWords } from '../contract/places.ts';
import { managePeople } from '../policy.ts';
import { nameIsFree } from '../rules/teams.ts';
import { allSites, emptySite, insertSites, updateSite, type StoredSite } from '../store/places.ts';
import { lockPeople } from '../store/record.ts';
import { subjectOf } from './change.ts';

const changed = z.strictObject({ id: id('site'), version: z.int() });

async function sitesHeld(read: ReadTx): Promise<StoredSite[]> {
  await lockPeople(read);
  return allSites(read);
}

type Around = { readonly sites: readonly StoredSite[]; readonly site: StoredSite };

async function load(read: ReadTx, { id: siteId }: { id: string }): Promise<Around | undefined> {
  const sites = await sitesHeld(read);
  const site = sites.find((one) => one.id === siteId);
  return site === undefined ? undefined : { sites, site };
}

function isOpen(site: StoredSite): Outcome<null, 'site.is_closed'> {
  return site.closed_on === null ? accept(null) : refuse('site.is_closed', { on: site.closed_on });
}

export const createSite = command({
  name: 'site.create',
  words: 'add a site',
  input: newSiteShape,
  result: changed,
  load: sitesHeld,
  permit: managePeople,
  rule: (sites, words) =>
    all([nameIsFree(sites, null, words.name, 'site.name_taken')], { id: newId(), words }),
  save: async (write, { id: siteId, words }, _sites, { organisationId }) => {
    await insertSites(write, organisationId, [{ id: siteId, ...words }]);
    return { id: siteId, version: 1 };
  },
  events: ({ words }, result) => [siteCreated.of(result, words)],
});

export const editSite = command({
  name: 'site.edit',
  words: 'change a site',
  input: z.strictObject({ ...siteAt, ...z.object(siteWords).partial().shape }),
  result: changed,
  load: (read, input) => load(read, input),
  permit: managePeople,
  rule: ({ sites, site }, { id: siteId, version, ...asked }): Outcome<Partial<SiteWords>> => {
    const words = whatDiffers<SiteWords>(site, asked);
    const some = Object.keys(words).length > 0 ? accept(null) : refuse('site.nothing_changed');
    const named =
      words.name === undefined
        ? accept(null)
        : nameIsFree(sites, siteId, words.name, 'site.name_taken');
    return all([seenLatest(site, version), isOpen(site), some, named], words);
  },
  save: async (write, words, { site }) => ({
    id: site.id,
    version: await updateSite(write, site, words),
  }),
  events: (words, result, { site }) => {
    const before = Object.fromEntries(
      Object.keys(words).map((word) => [word, site[word as keyof SiteWords]]),
    );
    return [siteChanged.of(result, { before, after: words })];
  },
});

/** Closes a site. The people and teams there move to another one, or to none. */
export const closeSite = command({
  name: 'site.close',
  words: 'close a site',
  input: z.strictObject({ ...siteAt, to_site_id: id('site').nullable().default(null) }),
  result: changed.extend({ people: z.int(), teams: z.int() }),
  load: (read, input) => load(read, input),
  permit: managePeople,
  rule: ({ sites, site }, { version, to_site_id: toId }, { today }) => {
    const target = sites.find((one) => one.id === toId);
    const canMove = toId === null || (target?.closed_on === null && toId !== site.id);
    const place = canMove ? accept(null) : refuse('site.unknown');
    return all([seenLatest(site, version), isOpen(site), place], { toId, on: today });
  },
  save: async (write, { toId, on }, { site }) => {
    const moved = await emptySite(write, site.id, toId);
    return { id: site.id, version: await updateSite(write, site, { closed_on: on }), ...moved };
  },
  events: ({ toId, on }, result, { site }) => [
    siteClosed.of(subjectOf(result), {
      name: site.name,
      on,
      to_site_id: toId,
      people: result.people,
      teams: result.teams,
    }),
  ],
});

export const reopenSite = command({
  name: 'site.reopen',
  words: 'open a closed site again',
  input: z.strictObject(siteAt),
  result: changed,
  load: (read, input) => load(read, input),
  permit: managePeople,
  rule: ({ site }, { version }): Outcome<null> =>
    site.closed_on === null ? refuse('site.is_open') : all([seenLatest(site, version)], null),
  save: async (write, _decision, { site }) => ({
    id: site.id,
    version: await updateSite(write, site, { closed_on: null }),
  }),
  events: (_decision, result, { site }) => [siteReopened.of(result, { name: site.name })],
});
