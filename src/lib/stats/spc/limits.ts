/** Where chance alone keeps a value (three sigma), and the near limits at two thirds of the way. */
export type Limits = {
  readonly lower: number;
  readonly upper: number;
  readonly nearLower: number;
  readonly nearUpper: number;
};

/** Centre ± three sigma and ± two sigma. */
export function limitsAround(centre: number, threeSigma: number): Limits {
  return {
    lower: centre - threeSigma,
    upper: centre + threeSigma,
    nearLower: centre - (threeSigma * 2) / 3,
    nearUpper: centre + (threeSigma * 2) / 3,
  };
}
