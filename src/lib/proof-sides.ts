/** On which side of what is known so far a hash of an inclusion proof stands. */
export type Side = 'left' | 'right';

/**
 * The sides of the hashes of an inclusion proof, from the leaf upwards (RFC 9162, 2.1.3.2), for entry `index` of a log of `size`;
 * undefined where so many hashes are no proof for that place. It hashes nothing, so server and browser each fold with
 * the means they have.
 */
export function proofSides(index: number, size: number, hashes: number): Side[] | undefined {
  if (!isCount(index) || !isCount(size) || index >= size) return undefined;
  const sides: Side[] = [];
  let place = index;
  let last = size - 1;
  while (sides.length < hashes) {
    if (last === 0) return undefined;
    if (place % 2 === 1 || place === last) {
      sides.push('left');
      while (place % 2 === 0 && place !== 0) {
        place /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      sides.push('right');
    }
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 ? sides : undefined;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
