import { attackFirm, attackNaive, type Attack } from '../../pulse/world.ts';
import { Random } from '../random.ts';
import { none, told, type Figure, type ProofOptions } from '../suite.ts';

const LEAST = [5, 7];
const MOST_WAVES = 4;

/** Attacks everything that random firms publish over several waves, and the rule that is not good enough beside it. */
export function attackPublications({ seed, say }: ProofOptions, firms: number): Figure[] {
  const random = new Random(seed);
  const next = () => random.next();
  let waves = 0;
  let published = 0;
  let leaking = 0;
  for (let at = 0; at < firms; at++) {
    const rounds = 1 + (at % MOST_WAVES);
    const attack = attackFirm(next, LEAST[at % LEAST.length]!, rounds);
    waves += rounds;
    published += attack.published;
    if (attack.derivable > 0) leaking += 1;
    if ((at + 1) % 2_000 === 0) say(`${at + 1} firms attacked`);
  }
  const naive = Math.min(firms, 3_000);
  const worse = Array.from({ length: naive }, (): Attack => attackNaive(next, 5)).filter(
    ({ derivable }) => derivable > 0,
  ).length;
  return [
    none(
      'firms with a group below the fewest that can be worked out',
      leaking,
      `${firms} firms, ${waves} waves, ${published} published sums`,
    ),
    told(
      'the same where every unit with five answers is shown',
      `${((100 * worse) / naive).toFixed(1)} %`,
      `${naive} waves`,
    ),
  ];
}
