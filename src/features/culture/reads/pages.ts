import * as z from 'zod';
import { read, type ReadContext } from '../../../platform/http/read-routes.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import {
  figureListShape,
  figurePageShape,
  signalPageShape,
  type FigureListAnswer,
  type FigurePageAnswer,
  type SignalPageAnswer,
} from '../contract.ts';
import { seeFigures, seePicture } from '../policy.ts';
import { findingsFor } from '../rules/evaluation.ts';
import { howFigure, howFinding, howSignal } from '../rules/explanations.ts';
import { INDICATOR_IDS, SIGNAL_IDS, type IndicatorId, type SignalId } from '../rules/thresholds.ts';
import { ownLimitsOf } from './limits.ts';
import { lifeOf, livesFor } from './lives.ts';
import { looksAt, viewerOf } from './looks.ts';
import { presentIndicator, presentMessage, presentSignal } from './present.ts';
import { recordsBehind } from './records.ts';

async function signalPageOf(
  tx: ReadTx,
  id: SignalId,
  context: ReadContext,
): Promise<SignalPageAnswer> {
  const viewer = viewerOf(context);
  const { evaluations, thresholds } = await looksAt(tx, context);
  const found = findingsFor(viewer, evaluations).filter(({ finding }) => finding.id === id);
  const lives = await livesFor(tx, context);
  const cards: SignalPageAnswer['cards'] = [];
  for (const { finding, live } of found) {
    cards.push({
      ...presentSignal(finding, viewer, lifeOf(lives, finding, context)),
      state: live ? 'live' : 'forming',
      how: howFinding(finding, thresholds).map(presentMessage),
      records: await recordsBehind(tx, finding.evidence, context),
    });
  }
  const state = cards.some((card) => card.state === 'live') ? 'live' : 'forming';
  return {
    id,
    as_of: context.asOf,
    state: cards.length === 0 ? 'quiet' : state,
    cards,
    how: howSignal(id, thresholds).map(presentMessage),
  };
}

async function figureListOf(tx: ReadTx, context: ReadContext): Promise<FigureListAnswer> {
  const { evaluations, thresholds } = await looksAt(tx, context);
  const figures = evaluations[0].indicators.map((one) => presentIndicator(one, thresholds));
  return { as_of: context.asOf, figures };
}

async function figurePageOf(
  tx: ReadTx,
  id: IndicatorId,
  context: ReadContext,
): Promise<FigurePageAnswer | undefined> {
  const { evaluations, thresholds } = await looksAt(tx, context);
  const result = evaluations[0].indicators.find((indicator) => indicator.id === id);
  if (result === undefined) return undefined;
  return {
    ...presentIndicator(result, thresholds),
    as_of: context.asOf,
    limit: { ...thresholds.indicators[id] },
    own_limits: await ownLimitsOf(tx, id, context),
    how: howFigure(result, thresholds).map(presentMessage),
    records: await recordsBehind(tx, result.evidence, context),
  };
}

export const cultureSignal = read({
  path: '/api/culture/signals/:signal',
  operation: 'culture.signal',
  words: 'read what is behind a signal',
  permit: seePicture,
  params: z.strictObject({ signal: z.enum(SIGNAL_IDS) }),
  response: signalPageShape,
  read: (tx, { params }, context) => signalPageOf(tx, params.signal, context),
});

export const cultureFigures = read({
  path: '/api/culture/figures',
  operation: 'culture.figures',
  words: 'read all figures of how the firm is led',
  permit: seeFigures,
  fromRecords: true,
  response: figureListShape,
  read: (tx, _asked, context) => figureListOf(tx, context),
});

export const cultureFigure = read({
  path: '/api/culture/figures/:figure',
  operation: 'culture.figure',
  words: 'read what is behind a figure',
  permit: seeFigures,
  params: z.strictObject({ figure: z.enum(INDICATOR_IDS) }),
  response: figurePageShape,
  read: (tx, { params }, context) => figurePageOf(tx, params.figure, context),
});
