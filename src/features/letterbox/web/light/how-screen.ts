import { LONGEST_NAME } from '../../contract/kinds.ts';
import { PROTECTS } from '../../contract/protects.ts';
import { button, choice, complaint, el, show } from './draw.ts';
import type { Draft, Handler, Poster, Ways } from './poster.ts';
import { say } from './say.ts';

/** The second screen: from where, for whom, and what that protects from. All of it is chosen already. */
export function howScreen(poster: Poster, draft: Draft, ways: Ways): void {
  const wrong = complaint();
  const readers = readersOf(poster, draft);
  const send = () => {
    wrong.say(readers.isMissing() ? say('how.nobody') : '');
    if (readers.isMissing()) return undefined;
    draft.readers = readers.chosen();
    return ways.send(poster, draft);
  };
  show(
    say('how.title'),
    placeOf(poster, draft),
    readers.element,
    wrong.element,
    nameOf(draft),
    protection(),
    el(
      'div',
      { class: 'row' },
      button(say('how.send'), send, 'first'),
      button(say('how.back'), () => ways.write(poster, draft)),
    ),
  );
}

function placeOf({ facts: { place, few } }: Poster, draft: Draft): HTMLElement {
  const options = [
    { value: 'here', words: say('how.here', { place }), site: false },
    { value: 'site', words: say('how.site'), site: true },
  ];
  const choices = options.map(({ value, words, site }) => {
    const checked = draft.wholeSite === site;
    const { element, input } = choice('radio', { name: 'place', value, checked }, words);
    input.addEventListener('change', () => (draft.wholeSite = site));
    return element;
  });
  return el(
    'fieldset',
    {},
    el('legend', {}, say('how.place')),
    few && el('p', { class: 'small' }, say('how.few', { place })),
    ...choices,
  );
}

type Readers = {
  readonly element: HTMLElement;
  chosen(): Handler[];
  /** It is to be sealed, and to nobody. */
  isMissing(): boolean;
};

/** Those who can open it are named before anything leaves the device, and each of them can be left out. */
function readersOf({ facts: { handlers } }: Poster, draft: Draft): Readers {
  const legend = el('legend', {}, say('how.readers'));
  if (draft.kind !== 'concern' || handlers.length === 0) {
    const words = draft.kind === 'concern' ? say('how.no_handlers') : say('how.open');
    const element = el('fieldset', {}, legend, el('p', { class: 'small' }, words));
    return { element, chosen: () => [], isMissing: () => false };
  }
  const about = { name: 'seal', value: 'yes', checked: true };
  const seal = choice('checkbox', about, say('how.seal'), say('how.seal_means'));
  const people = handlers.map((handler) => {
    const { name, job, leads_here: leads, id } = handler;
    const words = job === '' ? say('how.reader', { name }) : say('how.reader_job', { name, job });
    const checked = draft.readers.includes(handler);
    const one = choice(
      'checkbox',
      { name: 'reader', value: id, checked },
      words,
      leads ? say('how.leads') : '',
    );
    return { handler, ...one };
  });
  const list = el('div', {}, ...people.map(({ element }) => element));
  const open = el('p', { class: 'small', hidden: true }, say('how.open_concern'));
  seal.input.addEventListener('change', () => {
    list.hidden = !seal.input.checked;
    open.hidden = seal.input.checked;
  });
  const ticked = () =>
    seal.input.checked
      ? people.filter(({ input }) => input.checked).map(({ handler }) => handler)
      : [];
  return {
    element: el('fieldset', {}, legend, seal.element, list, open),
    chosen: ticked,
    isMissing: () => seal.input.checked && ticked().length === 0,
  };
}

/** A second step on purpose: closed until somebody wants it. */
function nameOf(draft: Draft): HTMLElement {
  const input = el('input', {
    type: 'text',
    id: 'name',
    maxlength: LONGEST_NAME,
    autocomplete: 'off',
    'aria-describedby': 'name-hint',
  });
  input.value = draft.name;
  input.addEventListener('input', () => (draft.name = input.value.trim()));
  return el(
    'details',
    {},
    el('summary', {}, say('how.name')),
    el('label', { class: 'above', for: 'name' }, say('how.name_label')),
    input,
    el('p', { class: 'small', id: 'name-hint' }, say('how.name_hint')),
  );
}

function protection(): HTMLElement {
  return el(
    'details',
    {},
    el('summary', {}, say('how.protects')),
    el('ul', { class: 'small' }, ...PROTECTS.map((key) => el('li', {}, say(key)))),
  );
}
