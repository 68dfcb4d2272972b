import { Facts } from '../../../web/sentence/sentence.tsx';
import { Section } from '../../../web/shell/page.tsx';
import type { ItemRecord } from '../contract/record.ts';
import { say } from './say.ts';

/** What came with it in a file and has no place of its own here. */
export function FromFile({ item: { imported, source_columns: columns } }: { item: ItemRecord }) {
  const rows = Object.entries(columns);
  if (!imported) return null;
  return (
    <Section title={say('item.from_file')}>
      <p>{say('item.from_file_words')}</p>
      {rows.length > 0 && <Facts facts={rows} />}
    </Section>
  );
}
