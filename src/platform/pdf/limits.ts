/** What making one document may take. */
export type PdfLimits = {
  /** Bytes of the data, as JSON. */
  readonly dataBytes: number;
  /** From the moment it is this document's turn. */
  readonly milliseconds: number;
  /** Memory of the compiler; it can get no more than this. */
  readonly megabytes: number;
  /** A compiler that holds more than this after a document makes room for a fresh one: what it keeps only grows. */
  readonly keptMegabytes: number;
  /** Documents waiting for their turn. */
  readonly waiting: number;
};

/** Several hundred pages fit; a document that needs more is asked for in parts. */
export const PDF_LIMITS: PdfLimits = {
  dataBytes: 4_000_000,
  milliseconds: 30_000,
  megabytes: 768,
  keptMegabytes: 192,
  waiting: 20,
};
