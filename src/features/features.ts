import type { Feature } from '../platform/feature.ts';
import { actions, actionRegisterOffer } from './actions/feature.ts';
import { culture, reviewPanel } from './culture/feature.ts';
import { decisions } from './decisions/feature.ts';
import { disclosure } from './disclosure/feature.ts';
import { evidence } from './evidence/feature.ts';
import { home } from './home/feature.ts';
import { offerPanel } from './meetings/reads/offered.ts';
import { offerHanging, offerRegisters } from './imports/commands/registers.ts';
import { imports } from './imports/feature.ts';
import { leadership } from './leadership/feature.ts';
import { letterbox } from './letterbox/feature.ts';
import { measureRegisterOffer, measures } from './measures/feature.ts';
import { meetings } from './meetings/feature.ts';
import { organisation } from './organisation/feature.ts';
import { outbox } from './outbox/feature.ts';
import { people } from './people/feature.ts';
import { problemRegisterOffer, problems } from './problems/feature.ts';
import { pulse } from './pulse/feature.ts';
import { objectivesOnMeasures, strategy } from './strategy/feature.ts';
import { voice, voiceRegisterOffer } from './voice/feature.ts';
import { weekly } from './weekly/feature.ts';

/** Everything the product does, in menu order, which is also the order of dependence: each may use those above it. */
export const features: readonly Feature[] = [
  people,
  organisation,
  imports,
  actions,
  measures,
  strategy,
  decisions,
  problems,
  voice,
  letterbox,
  leadership,
  meetings,
  pulse,
  culture,
  evidence,
  outbox,
  home,
  weekly,
  disclosure,
];

// What files can fill. The importer knows no register; whoever has one offers it here.
offerRegisters(actionRegisterOffer, problemRegisterOffer, voiceRegisterOffer, measureRegisterOffer);
offerHanging('measure', objectivesOnMeasures);
offerPanel('improvement', reviewPanel);
