import type * as z from 'zod';

/**
 * What enters the ledger: a fact in the past tense, with the version of its shape. Declared once
 * per noun in contract.ts; docs/records.md is generated from the declarations.
 */
export type EventDeclaration<
  Type extends string = string,
  Payload extends z.ZodType = z.ZodType,
> = {
  readonly type: Type;
  readonly version: number;
  readonly kind: string;
  /** One plain sentence with gaps: "{actor} moved the date from {from} to {to}". */
  readonly sentence: string;
  readonly payload: Payload;
  readonly of: (subject: { id: string; version: number }, payload: z.input<Payload>) => LedgerEvent;
};

/** One entry on its way into the ledger. */
export type LedgerEvent = {
  readonly type: string;
  readonly version: number;
  readonly subject: { readonly kind: string; readonly id: string; readonly version: number };
  readonly payload: unknown;
  /** Who acted is nobody's business but that of those concerned: the entry says that it was done, and not by whom. */
  readonly unnamed?: true;
};

const declared = new Map<string, EventDeclaration>();

/** Declares an event; a second declaration of the same type is a mistake found at start. */
export function event<const Type extends string, Payload extends z.ZodType>(
  declaration: Omit<EventDeclaration<Type, Payload>, 'of'>,
): EventDeclaration<Type, Payload> {
  if (declared.has(declaration.type))
    throw new Error(`event ${declaration.type} is declared twice`);
  const whole: EventDeclaration<Type, Payload> = {
    ...declaration,
    of: (subject, payload) => ({
      type: declaration.type,
      version: declaration.version,
      subject: { kind: declaration.kind, ...subject },
      payload,
    }),
  };
  declared.set(declaration.type, whole as unknown as EventDeclaration);
  return whole;
}

/** Every declared event, in order of declaration. */
export function declaredEvents(): readonly EventDeclaration[] {
  return [...declared.values()];
}
