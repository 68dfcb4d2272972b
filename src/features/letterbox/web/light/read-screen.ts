import { RECEIPT_LETTERS } from '../../contract/kinds.ts';
import { readLetters } from '../../rules/letters.ts';
import { button, complaint, el, show } from './draw.ts';
import type { Poster, Ways } from './poster.ts';
import { say } from './say.ts';

/** Where a receipt is typed. It is kept nowhere. */
export function readScreen(poster: Poster, ways: Ways): void {
  const wrong = complaint();
  const input = el('input', {
    type: 'text',
    id: 'receipt',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    'aria-describedby': 'receipt-hint',
  });
  const read = async (event: Event) => {
    event.preventDefault();
    const receipt = readLetters(input.value, RECEIPT_LETTERS);
    wrong.say(receipt === undefined ? say('read.not_a_receipt') : '');
    if (receipt !== undefined) wrong.say((await ways.talk(poster, receipt)) ?? '');
  };
  const go = el('button', { type: 'submit', class: 'first' }, say('read.go'));
  const form = el(
    'form',
    {},
    el('label', { class: 'above', for: 'receipt' }, say('read.label')),
    input,
    el('p', { class: 'small', id: 'receipt-hint' }, say('read.hint')),
    wrong.element,
    el(
      'div',
      { class: 'row' },
      go,
      button(say('read.write'), () => ways.write(poster), 'plain'),
    ),
  );
  form.addEventListener('submit', (event) => void read(event));
  show(say('read.title'), form);
}
