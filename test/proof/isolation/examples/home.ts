import type { Examples } from './example.ts';

/** The pages that are worked out of everything else. */
export const homeExamples: Examples = {
  records: {},
  requests: {
    'culture.picture': () => ({}),
    'culture.signal': () => ({ params: { signal: 'S1' } }),
    'culture.figures': () => ({}),
    'culture.figure': () => ({ params: { figure: '3c' } }),
    'home.leader': () => ({}),
    'home.manager': () => ({}),
    'home.staff': () => ({}),
    'home.reader': () => ({}),
    'home.mine': () => ({}),
    'home.answers': () => ({}),
  },
};
