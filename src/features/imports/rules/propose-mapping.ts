import { headerMeanings } from './dictionary/dictionary.ts';
import type { FoundTable } from './found-table.ts';
import type { ColumnProposal, Proposal, RememberedMapping } from './mapping.ts';
import { message } from './message.ts';
import type { Register } from './register.ts';

/**
 * Proposes where each column of a table goes, by its header and by what its cells hold, and says why. What a
 * person decided at an earlier import wins.
 */
export function proposeMapping(
  table: FoundTable,
  register: Register,
  remembered: RememberedMapping = {},
): Proposal {
  const taken = new Set<string>();
  const columns = table.columns.map(({ column, header, label }): ColumnProposal => {
    const [meaning] = headerMeanings(header);
    const name =
      remembered[header] ??
      register.fields.find((one) => meaning && one.concepts[0] === meaning.concept)?.name;
    const around = { column, header, label, examples: [] };
    if (name === undefined || name === '' || taken.has(name)) {
      const because = [message('column.header_unknown', { header })];
      return { ...around, target: { to: 'source' }, confidence: 1, because };
    }
    taken.add(name);
    const because = [message('column.header_known', { header })];
    return { ...around, target: { to: 'field', field: name }, confidence: 1, because };
  });
  const missing = register.fields.filter((one) => one.required === true && !taken.has(one.name));
  return { columns, missing: missing.map((one) => one.name) };
}
