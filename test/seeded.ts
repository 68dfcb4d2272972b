import fc from 'fast-check';

/**
 * Property tests draw the same values in every run, so that a change is judged by what it changes.
 * `PLUMBLINE_SEED=any` draws new ones (what is found prints its own seed), a number repeats a run.
 */
const wish = process.env.PLUMBLINE_SEED ?? '20261125';

fc.configureGlobal(wish === 'any' ? {} : { seed: Number(wish) });
