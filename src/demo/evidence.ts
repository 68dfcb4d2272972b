import type { Chance } from './chance.ts';

const WORDS_IN_NAME = 4;

/** A small file with ten values as they are written down at a machine; the values belong to the example. */
export function measuredValues(
  title: string,
  chance: Chance,
): { readonly name: string; readonly content: string } {
  const nominal = chance.between(80, 1_200) / 10;
  const rows = Array.from({ length: 10 }, (_, at) => {
    const value = nominal + (chance.next() + chance.next() - 1) * 0.08;
    return `${at + 1};${value.toFixed(3)};${chance.pick(['early', 'late'])}`;
  });
  const name = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9 ]/g, '')
    .split(' ')
    .slice(0, WORDS_IN_NAME)
    .join('-');
  const head = [`Example firm;${title}`, `Nominal;${nominal.toFixed(1)};mm`, 'part;value;shift'];
  return { name: `${name}.csv`, content: `${[...head, ...rows].join('\n')}\n` };
}
