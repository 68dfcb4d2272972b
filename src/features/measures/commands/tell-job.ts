/** The work that looks whether a latest value is news to the owner. */
export const TELL = 'measure.tell';
