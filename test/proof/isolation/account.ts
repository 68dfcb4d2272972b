import type { Operation } from './document.ts';

/** Whoever asks these is not looked at: the code of a poster, a receipt or the address of a box is all they know. */
const NAMELESS: ReadonlySet<string> = new Set([
  'letterbox.look',
  'letterbox.drop',
  'letterbox.answers',
  'letterbox.write_back',
  'pulse_box.announcement',
  'pulse_box.read',
  'pulse_box.cast',
  'pulse_box.spent',
]);

/** Operations of an account, which belongs to no organisation, and addresses that are a secret or were mailed: the gate is not asked. */
export function isOfAccount({ id, tag }: Operation): boolean {
  const secret = tag === 'mail_answer' || id === 'calendar_feed.read_ics' || NAMELESS.has(id);
  return tag === 'auth' || tag === 'identity' || secret;
}
