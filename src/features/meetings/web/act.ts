import type { MeetingRecord } from '../contract/record.ts';

/** What every form of an act is given. */
export type ActFormProps = { meeting: MeetingRecord; onDone: () => void };
