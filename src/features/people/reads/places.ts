import { knownBy } from '../../../lib/day.ts';
import { onRecordThen } from '../../../platform/ledger/beginnings.ts';
import { read } from '../../../platform/http/read-routes.ts';
import { siteListShape, teamListShape } from '../contract/places.ts';
import { managesPeople, seePeople } from '../policy.ts';
import { headcounts, namesOf } from '../store/figures.ts';
import { allSites, allTeams } from '../store/places.ts';

export const teamList = read({
  path: '/api/teams',
  operation: 'team.list',
  words: 'read the teams',
  permit: seePeople,
  response: teamListShape,
  read: async (tx, _asked, context) => {
    const { scope, asOf, isPast } = context;
    const [all, sites, counts] = await Promise.all([
      allTeams(tx, scope.actor.part),
      allSites(tx),
      headcounts(tx, asOf, scope.actor.part),
    ]);
    const teams = await onRecordThen(tx, all, context);
    const leads = teams.flatMap((team) => team.lead_id ?? []);
    const names = await namesOf(tx, [...new Set(leads)]);
    const siteNames = new Map(sites.map((site) => [site.id, site.name]));
    const inTeam = (teamId: string | null): number =>
      counts.filter((one) => one.team_id === teamId).reduce((sum, one) => sum + one.people, 0);
    return {
      rows: teams.map((team) => ({
        id: team.id,
        name: team.name,
        parent_id: team.parent_id,
        site:
          team.site_id === null
            ? null
            : { id: team.site_id, name: siteNames.get(team.site_id) ?? '' },
        lead:
          team.lead_id === null ? null : { id: team.lead_id, name: names.get(team.lead_id) ?? '' },
        people: inTeam(team.id),
        closed_on: knownBy(team.closed_on, context),
        version: team.version,
      })),
      without_team: inTeam(null),
      can: { edit: managesPeople(scope.actor) && !isPast },
    };
  },
});

export const siteList = read({
  path: '/api/sites',
  operation: 'site.list',
  words: 'read the sites',
  permit: seePeople,
  response: siteListShape,
  read: async (tx, _asked, context) => {
    const { scope, asOf, isPast } = context;
    const [all, allBelow, counts] = await Promise.all([
      allSites(tx),
      allTeams(tx, scope.actor.part),
      headcounts(tx, asOf, scope.actor.part),
    ]);
    const [sites, teams] = [
      await onRecordThen(tx, all, context),
      await onRecordThen(tx, allBelow, context),
    ];
    return {
      rows: sites.map((site) => ({
        ...site,
        closed_on: knownBy(site.closed_on, context),
        people: counts
          .filter((one) => one.site_id === site.id)
          .reduce((sum, one) => sum + one.people, 0),
        teams: teams.filter(
          ({ site_id: at, closed_on: closed }) => at === site.id && !knownBy(closed, context),
        ).length,
      })),
      can: { edit: managesPeople(scope.actor) && !isPast },
    };
  },
});
