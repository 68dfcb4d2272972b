/** A document to make: the template's path below the product's folder, and the data as JSON. */
export type PrintTask = { readonly template: string; readonly data: string };

/** What the thread answers. */
export type PrintAnswer =
  | { readonly kind: 'printed'; readonly pdf: Uint8Array; readonly megabytes: number }
  /** The compiler stopped in the middle and cannot be used again. */
  | { readonly kind: 'broken'; readonly megabytes: number; readonly cause: string }
  /** The template has a mistake, or the data does not fit it. */
  | { readonly kind: 'mistake'; readonly cause: string };
