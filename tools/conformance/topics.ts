import type { Topic } from './topic.ts';
import { xmr } from './xmr.ts';

/** Every topic whose calculations the product has. */
export const topics: readonly Topic[] = [xmr];
