import { inGroups } from '../../rules/letters.ts';
import { button, complaint, el, show } from './draw.ts';
import { forgetPoster, knownPosters } from './kept.ts';
import type { Ways } from './poster.ts';
import { say } from './say.ts';
import { waitingLetters } from './waiting.ts';

/** For whoever types the code of a poster instead of scanning it, or comes back. */
export async function codeScreen(ways: Ways, wrongWords = ''): Promise<void> {
  const known = await knownPosters();
  const wrong = complaint();
  const input = el('input', {
    type: 'text',
    id: 'code',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    'aria-describedby': 'code-hint',
  });
  const form = el(
    'form',
    {},
    el('label', { class: 'above', for: 'code' }, say('code.label')),
    input,
    el('p', { class: 'small', id: 'code-hint' }, say('code.hint')),
    wrong.element,
    el('div', { class: 'row' }, el('button', { type: 'submit', class: 'first' }, say('code.go'))),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ways.open(input.value);
  });
  const before = known.map(({ code, facts: { firm, place } }) =>
    button(`${say('where', { firm, place })} (${inGroups(code)})`, () => ways.open(code), 'plain'),
  );
  // Somebody else may hold this device next, and need not see where it was used.
  const forget = button(say('code.forget'), async () => {
    await Promise.all(known.map(({ code }) => forgetPoster(code)));
    await codeScreen(ways);
  });
  show(
    say('code.title'),
    waitingLetters(),
    form,
    before.length > 0 && el('h2', {}, say('code.known')),
    ...before.map((one) => el('p', {}, one)),
    before.length > 0 && forget,
  );
  wrong.say(wrongWords);
}
