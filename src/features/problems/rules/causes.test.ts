import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../contract/kinds.ts';
import type { Fairness } from '../contract/shapes.ts';
import {
  addCause,
  DEEPEST,
  editCause,
  inOrder,
  keyOf,
  MOST_CAUSES,
  moveCause,
  personAlone,
  removeCause,
  rootKeysOf,
  type Tree,
} from './causes.ts';

const answered: Fairness = { another: 'Yes', rule: 'No', means: 'No', intent: 'No' };

function codeOf(outcome: { ok: boolean; refusal?: { code: string } }): string {
  return outcome.ok ? 'ok' : (outcome.refusal?.code ?? '');
}
function grown(outcome: { ok: boolean; value?: Tree }): Tree {
  expect(outcome.ok).toBe(true);
  return outcome.value!;
}
const whys = (
  ...causes: readonly (readonly [number | null, string, (typeof CATEGORIES)[number]])[]
) =>
  causes.reduce<Tree>(
    (tree, [parent, text, category]) => grown(addCause(tree, null, { parent, text, category })),
    [],
  );

describe('the tree of whys', () => {
  const tree = whys([null, 'The part was bent', 'method'], [1, 'The stop had slipped', 'tools']);

  it('numbers causes, and shows each before those that answer its why', () => {
    const third = grown(addCause(tree, null, { parent: 1, text: 'No check', category: 'clarity' }));
    const moved = grown(moveCause(third, null, 3, { parent: 1, before: 2 }));
    expect(inOrder(moved).map(({ cause, depth }) => [cause.cause, depth])).toEqual([
      [1, 0],
      [3, 1],
      [2, 1],
    ]);
  });

  it('moves nothing below itself, and knows what it is asked about', () => {
    expect(codeOf(moveCause(tree, null, 1, { parent: 2, before: null }))).toBe(
      'cause.inside_itself',
    );
    expect(codeOf(moveCause(tree, null, 9, { parent: null, before: null }))).toBe('cause.unknown');
    expect(codeOf(moveCause(tree, null, 2, { parent: null, before: 2 }))).toBe('cause.unknown');
    expect(codeOf(addCause(tree, null, { parent: 7, text: 'x', category: 'time' }))).toBe(
      'cause.unknown',
    );
    expect(codeOf(editCause(tree, null, 1, {}))).toBe('cause.nothing_changed');
  });

  it('takes out a cause with all below it', () => {
    expect(grown(removeCause(tree, null, 1))).toEqual([]);
  });

  it('goes as deep and as wide as can be read, and no further', () => {
    let deep: Tree = [];
    for (let at = 0; at < DEEPEST; at += 1) {
      const parent = at === 0 ? null : at;
      deep = grown(addCause(deep, null, { parent, text: 'Why', category: 'time' }));
    }
    const below = { parent: DEEPEST, text: 'Why', category: 'time' } as const;
    expect(codeOf(addCause(deep, null, below))).toBe('cause.too_deep');
    const wide: Tree = Array.from({ length: MOST_CAUSES }, (_, at) => ({
      cause: at + 1,
      parent: null,
      text: 'Why',
      category: 'time',
      root: false,
    }));
    expect(codeOf(addCause(wide, null, { ...below, parent: null }))).toBe('cause.too_many');
  });
});

describe('a person as a cause', () => {
  const tree = whys([null, 'The wrong screw was taken', 'method'], [1, 'Inattention', 'person']);

  it('stands last: nothing answers why below it', () => {
    expect(codeOf(addCause(tree, null, { parent: 2, text: 'Tired', category: 'time' }))).toBe(
      'cause.person_is_last',
    );
    expect(codeOf(editCause(tree, null, 1, { category: 'person' }))).toBe('cause.person_is_last');
  });

  it('is no root cause alone, until the four questions are answered', () => {
    expect(codeOf(editCause(tree, null, 2, { root: true }))).toBe('cause.person_alone');
    expect(codeOf(editCause(tree, answered, 2, { root: true }))).toBe('ok');
    const beside = grown(
      editCause(
        grown(
          addCause(tree, null, { parent: 1, text: 'Both boxes look alike', category: 'tools' }),
        ),
        null,
        3,
        { root: true },
      ),
    );
    const both = grown(editCause(beside, null, 2, { root: true }));
    expect(codeOf(removeCause(both, null, 3))).toBe('cause.person_alone');
    expect(codeOf(editCause(both, null, 3, { root: false }))).toBe('cause.person_alone');
    expect(codeOf(editCause(both, null, 3, { category: 'person' }))).toBe('cause.person_alone');
  });

  it('never comes to stand alone, whatever is done to the tree', () => {
    const number = fc.integer({ min: 1, max: 8 });
    const parent = fc.option(number, { nil: null });
    const category = fc.constantFrom(...CATEGORIES, 'person' as const, 'person' as const);
    const step = fc.oneof(
      fc.record({ kind: fc.constant('add' as const), parent, category, text: fc.string() }),
      fc.record({ kind: fc.constant('edit' as const), number, category, root: fc.boolean() }),
      fc.record({ kind: fc.constant('move' as const), number, parent, before: parent }),
      fc.record({ kind: fc.constant('remove' as const), number }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let random: Tree = [];
        for (const one of steps) {
          const next =
            one.kind === 'add'
              ? addCause(random, null, one)
              : one.kind === 'edit'
                ? editCause(random, null, one.number, one)
                : one.kind === 'move'
                  ? moveCause(random, null, one.number, one)
                  : removeCause(random, null, one.number);
          if (next.ok) random = next.value;
          const shown = inOrder(random);
          expect(shown).toHaveLength(random.length);
          expect(new Set(shown.map(({ cause }) => cause.cause)).size).toBe(random.length);
          expect(personAlone(random, null)).toBe(false);
          expect(
            random.some(
              ({ cause, category: of }) =>
                of === 'person' && random.some((below) => below.parent === cause),
            ),
          ).toBe(false);
        }
      }),
    );
  });
});

describe('what is compared', () => {
  it('is the category and the words, without capitals, accents and marks', () => {
    expect(keyOf({ category: 'tools', text: '  Anschlag war VERSTELLT! (Pressé) ' })).toBe(
      'tools|anschlag war verstellt presse',
    );
  });
  it('are root causes alone, each once', () => {
    const cause = { cause: 1, parent: null, text: 'Stop', category: 'tools', root: true } as const;
    expect(
      rootKeysOf([
        cause,
        { ...cause, cause: 2, text: 'stop.' },
        { ...cause, cause: 3, root: false },
      ]),
    ).toEqual(['tools|stop']);
  });
});
