import { attribute } from './attribute.ts';
import { iRun } from './i-run.ts';
import { raters } from './raters.ts';
import { aql, sampling, sites } from './sampling.ts';
import { sigmaRules } from './sigma-rules.ts';
import { agree, icc } from './groups.ts';
import { alpha, omegas } from './scales.ts';
import { favourable, groupMeans, scores, waves } from './survey.ts';
import type { Topic } from './topic.ts';
import { ccf, correlation, trend } from './trends.ts';
import { xmr } from './xmr.ts';

/** Every topic whose calculations are there. */
export const topics: readonly Topic[] = [
  xmr,
  iRun,
  sigmaRules,
  attribute,
  alpha,
  omegas,
  agree,
  icc,
  groupMeans,
  favourable,
  correlation,
  ccf,
  trend,
  scores,
  waves,
  raters,
  sampling,
  aql,
  sites,
];
