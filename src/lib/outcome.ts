/**
 * The answer of a rule: either a decision, or a refusal with a stable code.
 * A refusal is expected and is returned, never thrown; its wording lives in the browser's catalogue.
 */
export type Outcome<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal<Code> };

/** Why a rule said no. `code` is stable (`action.still_open`); `details` fill the sentence's gaps. */
export type Refusal<Code extends string = string> = {
  readonly code: Code;
  readonly details?: Readonly<Record<string, string | number>>;
};

/** The yes of a rule, with what it decided. */
export function accept<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** The no of a rule, to be returned and not thrown; the code is what tests and catalogues know it by. */
export function refuse<Code extends string>(
  code: Code,
  details?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly refusal: Refusal<Code> } {
  return { ok: false, refusal: details === undefined ? { code } : { code, details } };
}

type CodeOf<Check> = Check extends { readonly refusal: Refusal<infer Code> } ? Code : never;

/** The first refusal of several, or the value where none refuses. */
export function all<Value, Check extends Outcome<unknown>>(
  checks: readonly Check[],
  value: Value,
): Outcome<Value, CodeOf<Check>> {
  for (const check of checks) if (!check.ok) return check as Outcome<Value, CodeOf<Check>>;
  return accept(value);
}
