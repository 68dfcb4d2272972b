import type { ItemRecord } from '../contract/record.ts';

/** What every form of an act is given. */
export type ActFormProps = { item: ItemRecord; onDone: () => void };
