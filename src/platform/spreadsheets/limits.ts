/**
 * What an uploaded table may be. These are announced to people before they upload and used by the
 * code that reads; there is no second list.
 */
export const READ_LIMITS = {
  /** Bytes of the file itself. */
  fileBytes: 25_000_000,
  /** Files inside an Excel workbook (it is an archive). */
  archiveEntries: 2_000,
  /** Bytes of all of them unpacked, and of one. Counted again while unpacking: an archive may lie. */
  unpackedBytes: 100_000_000,
  entryBytes: 50_000_000,
  /** Unpacked to packed size of one entry, once it is larger than `ratioFreeBytes`. */
  ratio: 100,
  ratioFreeBytes: 1_000_000,
  /** The grid of Excel itself. */
  rows: 1_048_576,
  columns: 16_384,
  /** Cells of all sheets together, empty ones to the left of filled ones included. */
  cells: 5_000_000,
  sheets: 500,
  mergedRanges: 100_000,
  /** Characters of one tag or comment inside the workbook. */
  markupLength: 1_000_000,
  markupDepth: 100,
  /** For the thread that reads, in megabytes and milliseconds. */
  workerMegabytes: 256,
  workerMilliseconds: 30_000,
} as const;
