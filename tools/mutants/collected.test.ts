import { expect, test } from 'vitest';
import { collector, runUntilOneFails } from './collected.ts';

type Words = {
  readonly describe: (name: string, body: () => void) => void;
  readonly beforeAll: (body: () => unknown) => void;
  readonly beforeEach: (body: () => unknown) => void;
  readonly afterEach: (body: () => unknown) => void;
  readonly afterAll: (body: () => unknown) => void;
  readonly test: ((name: string, body: () => unknown) => void) & {
    readonly each: (
      rows: readonly unknown[],
    ) => (name: string, body: (...row: unknown[]) => unknown) => void;
  };
};

const collected = (file: (words: Words, say: (word: string) => void) => void) => {
  const said: string[] = [];
  const { tests, words } = collector();
  file(words as unknown as Words, (word) => said.push(word));
  return { tests, said };
};
const around = () => () => undefined;

test('tests are kept, and run between what belongs around them', async () => {
  const { tests, said } = collected((words, say) => {
    words.beforeEach(() => say('each'));
    words.describe('a group', () => {
      words.beforeAll(() => say('first'));
      words.afterEach(() => say('after'));
      words.afterAll(async () => {
        await Promise.resolve();
        say('last');
      });
      words.test('one', () => say('one'));
      words.test('two', () => say('two'));
    });
  });
  expect(said).toEqual([]);
  expect(tests.map(({ name }) => name)).toEqual(['a group one', 'a group two']);
  expect(await runUntilOneFails(tests, around)).toBeUndefined();
  expect(said.join(' ')).toBe('first each one after each two after last');
});

test('a row is a test, told apart by its number', async () => {
  const { tests, said } = collected((words, say) => {
    words.test.each([
      ['a', 1],
      ['a', 2],
    ])('%s', (word, count) => say(`${word}${count}`));
    words.test.each([{ of: 3 }])('with $of', (row) => say(JSON.stringify(row)));
  });
  expect(tests.map(({ name }) => name.split(' ').at(-1))).toEqual(['(1)', '(2)', '(1)']);
  await runUntilOneFails(tests, around);
  expect(said).toEqual(['a1', 'a2', '{"of":3}']);
});

test('nothing runs after the first that fails, whether it throws, rejects or is not cleared up', async () => {
  const failing = [
    (words: Words) => words.test('bad', () => expect(1).toBe(2)),
    (words: Words) => words.test('bad', () => Promise.reject(new Error('no'))),
    (words: Words) => {
      words.describe('', () => {
        words.afterEach(() => {
          throw new Error('left');
        });
        words.test('bad', () => undefined);
      });
    },
  ];
  for (const fail of failing) {
    const { tests, said } = collected((words, say) => {
      fail(words);
      words.test('later', () => say('later'));
    });
    expect(await runUntilOneFails(tests, around)).toMatchObject({ test: { name: 'bad' } });
    expect(said).toEqual([]);
  }
});
