import { expect, test } from 'vitest';
import { helpText, readArguments } from './arguments.ts';

test.each([
  [[], { command: 'serve', demo: false }],
  [['--demo'], { command: 'serve', demo: true }],
  [['--help'], { command: 'help' }],
  [['backup', '-h'], { command: 'help' }],
  [['backup'], { command: 'backup', archive: undefined, organisation: undefined }],
  [
    ['backup', 'a.plumbline', '--organisation', 'f00d'],
    { command: 'backup', archive: 'a.plumbline', organisation: 'f00d' },
  ],
  [['restore', 'a.plumbline'], { command: 'restore', archive: 'a.plumbline' }],
])('%j is understood', (given, expected) => {
  expect(readArguments(given)).toEqual({ ok: true, arguments: expected });
});

test.each([
  [['serve'], 'There is no command "serve"'],
  [['restore'], 'Name the archive to restore'],
  [['backup', 'a', 'b'], '"b" is one argument too many'],
  [['--dmo'], "Unknown option '--dmo'"],
  [['--organisation', 'x'], '--organisation goes with backup only'],
  [['restore', 'a', '--organisation', 'x'], '--organisation goes with backup only'],
  [['backup', '--demo'], '--demo does not go with backup'],
  [['backup', '--organisation'], "Option '--organisation <value>' argument missing"],
])('%j is refused with one sentence', (given, sentence) => {
  const read = readArguments(given);
  expect(read.ok ? '' : read.mistake).toContain(sentence);
  expect(read.ok ? '' : read.mistake).toMatch(/\. See npm start -- --help\.$/);
});

test('the help names every command and variable', () => {
  for (const word of ['npm start', '--demo', 'backup', 'restore', 'DATA_DIR', 'FILES_URL'])
    expect(helpText()).toContain(word);
});
