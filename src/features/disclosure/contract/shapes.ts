import * as z from 'zod';

const keepingShape = z.strictObject({ what: z.string(), until: z.string() });

/** What the page says beside the two papers; the papers say more. */
export const disclosureShape = z.strictObject({
  indicators: z.int(),
  signals: z.int(),
  /** Fewest answers of a pulse that are shown together, and days for which answers are kept after the results are out. */
  least: z.int(),
  kept_days: z.int(),
  /** Who opens sealed letters. */
  handlers: z.array(z.string()),
  keeps: z.array(keepingShape),
  /** Operations by which something leaves the product as a file, in words. */
  exports: z.array(z.string()),
  /** Who may see what, the fewest first. */
  sights: z.array(z.strictObject({ who: z.string(), sees: z.array(z.string()) })),
});
export type DisclosureAnswer = z.output<typeof disclosureShape>;
