/** Numbers the counting itself depends on; defaults in `thresholds.ts`. */
export type CountingOptions = {
  /** Length of the trailing window W in days, the day itself included. */
  readonly windowDays: number;
  /** A leader's significant action counts as long overdue when it is late by more than this many days. */
  readonly longOverdueDays: number;
  /** An open action extended at least this many times counts as moved often. */
  readonly oftenMoved: number;
  /** How far back a leader's action done before its date is told as good news, in days. */
  readonly recentDays: number;
  /** Most evidence ids kept of each kind; totals are always complete. */
  readonly evidence: number;
  /** A request answered within this many days was answered promptly. */
  readonly promptDays: number;
  /** A concern without a first word for more than this many working days is told of at once. */
  readonly concernDays: number;
  /** What goes off track is decided about within this many days. */
  readonly decideDays: number;
  /** A target that is eased within this many days of being missed was moved because of it. */
  readonly missDays: number;
  /** What is written down more than this many days after it happened is written down late. */
  readonly lateRecordDays: number;
};
