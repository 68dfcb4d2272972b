import { LONGEST_WORDS } from '../../contract/kinds.ts';
import { KINDS } from '../../../voice/contract/kinds.ts';
import { button, choice, complaint, el, show } from './draw.ts';
import { drawnAnew } from './picture.ts';
import type { Draft, Poster, Ways } from './poster.ts';
import { say } from './say.ts';
import { isShared } from './hall.ts';
import { waitingLetters } from './waiting.ts';

/** The first screen: what it is, in a few words or with a picture. */
export function writeScreen(poster: Poster, draft: Draft, ways: Ways): void {
  const { firm, place, revoked } = poster.facts;
  const where = el('p', { class: 'where' }, say('where', { firm, place }));
  const read = button(say('write.read'), () => ways.read(poster), 'plain');
  if (revoked) {
    show(say('title', { firm }), where, el('p', {}, say('revoked')), read);
    return;
  }
  const kinds = kindsOf(draft);
  const words = wordsOf(draft);
  const wrong = complaint();
  const next = () => {
    draft.words = words.area.value.trim();
    const missing = draft.words === '' && draft.picture === undefined;
    wrong.say(
      draft.kind === undefined
        ? say('write.missing_kind')
        : missing
          ? say('write.missing_words')
          : '',
    );
    if (draft.kind !== undefined && !missing) ways.how(poster, draft);
  };
  show(
    say('write.title'),
    waitingLetters(),
    where,
    isShared() && el('p', { class: 'small' }, say('shared.means')),
    poster.work === undefined && el('p', { class: 'small' }, say('offline')),
    kinds,
    ...words.parts,
    pictureOf(draft),
    wrong.element,
    el('div', { class: 'row' }, button(say('write.next'), next, 'first'), read),
  );
}

function kindsOf(draft: Draft): HTMLElement {
  const choices = KINDS.map((kind) => {
    const about = { name: 'kind', value: kind, checked: draft.kind === kind };
    const { element, input } = choice(
      'radio',
      about,
      say(`kind.${kind}`),
      say(`kind.${kind}_means`),
    );
    input.addEventListener('change', () => (draft.kind = kind));
    return element;
  });
  const legend = el('legend', {}, say('write.kind'));
  return el('fieldset', {}, legend, el('div', { class: 'kinds' }, ...choices));
}

function wordsOf(draft: Draft): {
  readonly parts: readonly HTMLElement[];
  readonly area: HTMLTextAreaElement;
} {
  const area = el('textarea', {
    id: 'words',
    maxlength: LONGEST_WORDS,
    'aria-describedby': 'words-hint',
  });
  area.value = draft.words;
  area.addEventListener('input', () => (draft.words = area.value));
  const label = el('label', { class: 'above', for: 'words' }, say('write.words'));
  const hint = el('p', { class: 'small', id: 'words-hint' }, say('write.words_hint'));
  return { parts: [label, area, hint], area };
}

function pictureOf(draft: Draft): HTMLElement {
  const place = el('div', {});
  const wrong = complaint();
  const draw = () => {
    const file = el('input', { type: 'file', accept: 'image/*' });
    const words = say(draft.picture === undefined ? 'write.photo' : 'write.photo_other');
    file.addEventListener('change', async () => {
      const [chosen] = file.files ?? [];
      const drawn = chosen && (await drawnAnew(chosen));
      wrong.say(chosen !== undefined && drawn === undefined ? say('write.photo_broken') : '');
      if (drawn !== undefined) draft.picture = drawn;
      draw();
    });
    const away = button(say('write.photo_away'), () => {
      draft.picture = undefined;
      draw();
    });
    place.replaceChildren(
      ...(draft.picture === undefined ? [] : [preview(draft.picture)]),
      el(
        'div',
        { class: 'row' },
        el('label', { class: 'file' }, words, file),
        draft.picture !== undefined && away,
      ),
      wrong.element,
    );
  };
  draw();
  return place;
}

function preview(picture: Blob): HTMLElement {
  const address = URL.createObjectURL(picture);
  const image = el('img', { src: address, alt: say('write.photo_alt') });
  image.addEventListener('load', () => URL.revokeObjectURL(address));
  return image;
}
