import { Random } from '../random.ts';

/** Random numbers of the shapes in which work happens. */
export class Dice extends Random {
  chance(of: number): boolean {
    return this.next() < of;
  }

  normal(mean = 0, deviation = 1): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
    return mean + deviation * radius * Math.cos(2 * Math.PI * this.next());
  }

  /** Times are skew: most take a little less than the median of `middle`, some take much longer. */
  lasting(middle: number, spread = 0.7): number {
    return middle * Math.exp(this.normal(0, spread));
  }

  /** How often something happens that happens `mean` times on average (Knuth's product of uniforms). */
  count(mean: number): number {
    const limit = Math.exp(-mean);
    let product = this.next();
    let found = 0;
    while (product > limit) {
      product *= this.next();
      found += 1;
    }
    return found;
  }

  /** A seed for something else, so that what is drawn there does not change what is drawn here. */
  seed(): number {
    return this.between(0, 2 ** 31);
  }
}
