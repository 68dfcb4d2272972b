/** Words that registers use for where a thing stands, by what they mean; any language, any case. */
export const STATUS_WORDS = {
  open: ['open'],
  contained: ['contained'],
  planned: ['planned'],
  in_progress: ['in progress'],
  closed: ['closed'],
  verified: ['verified'],
  cancelled: ['cancelled'],
} as const satisfies Record<string, readonly string[]>;

/** Words for how much a thing matters. */
export const WEIGHT_WORDS = {
  high: ['high', 'major', 'critical'],
  normal: ['medium', 'normal'],
  low: ['low', 'minor', 'observation'],
} as const satisfies Record<string, readonly string[]>;

export const VERDICT_WORDS = {
  effective: ['effective', 'yes'],
  partly: ['partly'],
  not_effective: ['not effective', 'no'],
} as const satisfies Record<string, readonly string[]>;
