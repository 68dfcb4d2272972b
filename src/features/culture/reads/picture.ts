import { read, type ReadContext } from '../../../platform/http/read-routes.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { pictureShape, type PictureAnswer } from '../contract.ts';
import { seePicture } from '../policy.ts';
import { pictureFor, stateOf, type Picture } from '../rules/evaluation.ts';
import { headline, stoppedSentence } from '../rules/sentences.ts';
import { FIRST_INDICATORS, type SignalId } from '../rules/thresholds.ts';
import { waitingCards } from '../rules/waiting.ts';
import { loadOf } from '../store/load.ts';
import { lifeOf, livesFor } from './lives.ts';
import { looksAt, viewerOf, type Looks } from './looks.ts';
import {
  presentGoodNews,
  presentIndicator,
  presentMessage,
  presentSignal,
  presentWaiting,
} from './present.ts';

/** What the reader may be told of a day: nothing in it concerns another leader alone. */
export async function pictureForReader(tx: ReadTx, context: ReadContext): Promise<PictureAnswer> {
  const viewer = viewerOf(context);
  const looks = await looksAt(tx, context);
  const { thresholds } = looks;
  const lives = await livesFor(tx, context);
  const picture = pictureFor(viewer, looks.evaluations, thresholds);
  const isTop = viewer.level === 'top';
  return {
    as_of: picture.asOf,
    records_since: picture.recordsSince,
    state: stateOf(picture),
    headline: presentMessage(headline(picture, viewer, thresholds)),
    signals: picture.live.map((finding) =>
      presentSignal(finding, viewer, lifeOf(lives, finding, context)),
    ),
    stopped: picture.stopped.map((finding) => presentMessage(stoppedSentence(finding))),
    forming: picture.forming.length,
    good_news: picture.goodNews === null ? null : presentGoodNews(picture.goodNews),
    figures: worthTelling(picture).map((one) => presentIndicator(one, thresholds)),
    waiting: isTop ? waitingCards(looks.waiting, thresholds).map(presentWaiting) : [],
    mine: await ownLoad(tx, looks, viewer.personId, context),
    top_team: isTop ? topTeam(looks) : null,
  };
}

/** The signals the reader was told of and sends no longer, the weightiest first. */
export async function stoppedFor(tx: ReadTx, context: ReadContext): Promise<SignalId[]> {
  const looks = await looksAt(tx, context);
  const picture = pictureFor(viewerOf(context), looks.evaluations, looks.thresholds);
  return picture.stopped.map(({ id }) => id);
}

/** The figures a page has room for: those that ask for something; with too few records, those that come first. */
function worthTelling(picture: Picture): Picture['indicators'] {
  const { indicators } = picture;
  const state = stateOf(picture);
  if (state === 'no_records' || state === 'not_enough') {
    return indicators.filter(({ id }) => FIRST_INDICATORS.some((first) => first === id));
  }
  return indicators.filter(({ verdict }) => verdict === 'watch' || verdict === 'act');
}

type Load = PictureAnswer['mine'];

function topTeam({ counts: { actions } }: Looks): Load {
  const top = actions.leaders.filter((leader) => leader.top);
  return {
    open: top.reduce((sum, leader) => sum + leader.open, 0),
    overdue: top.reduce((sum, leader) => sum + leader.overdue, 0),
  };
}

/** A leader's own part is among the counts, unless the day asked for lies before they were one. */
async function ownLoad(
  tx: ReadTx,
  { counts }: Looks,
  personId: string,
  { isPast, scope, asOf }: ReadContext,
): Promise<Load> {
  const own = counts.actions.leaders.find((leader) => leader.personId === personId);
  if (own !== undefined) return { open: own.open, overdue: own.overdue };
  return isPast
    ? loadOf(tx, { asOf, timeZone: scope.timeZone }, personId)
    : { open: 0, overdue: 0 };
}

export const culturePicture = read({
  path: '/api/culture/picture',
  operation: 'culture.picture',
  words: 'read your picture of how you lead',
  permit: seePicture,
  response: pictureShape,
  fromRecords: true,
  read: (tx, _asked, context) => pictureForReader(tx, context),
});
