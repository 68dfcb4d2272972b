type Child = Node | string | null | false;

type Attributes = Readonly<Record<string, string | number | boolean | undefined>> & {
  readonly on?: never;
};

/** One element. Text stays text: nothing here reads markup. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, '');
    else if (value !== undefined && value !== false) element.setAttribute(key, String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

/** A button that does something once it is pressed. */
export function button(
  words: string,
  press: () => unknown,
  kind: 'first' | 'second' | 'plain' = 'second',
): HTMLButtonElement {
  const element = el('button', { type: 'button', class: kind }, words);
  element.addEventListener('click', () => void press());
  return element;
}

/** A box or a dot with its words, the whole of it to press. */
export function choice(
  type: 'radio' | 'checkbox',
  about: { readonly name: string; readonly value: string; readonly checked?: boolean },
  words: string,
  means: string = '',
): { readonly element: HTMLElement; readonly input: HTMLInputElement } {
  const input = el('input', { type, name: about.name, value: about.value });
  input.checked = about.checked === true;
  const said = el('span', {}, words, means !== '' && el('span', {}, means));
  return { element: el('label', { class: 'choice' }, input, said), input };
}

/** What is wrong with what stands above it; empty where nothing is. */
export function complaint(): { readonly element: HTMLElement; say(words: string): void } {
  const element = el('p', { class: 'wrong', role: 'alert', hidden: true });
  return {
    element,
    say(words) {
      element.textContent = words;
      element.hidden = words === '';
    },
  };
}

/** Shows a screen in place of the one before, and lets a screen reader begin at its title. */
export function show(title: string, ...content: readonly Child[]): void {
  const heading = el('h1', { tabindex: -1 }, title);
  const place = document.getElementById('box');
  place?.replaceChildren(...[heading, ...content].filter((one) => one !== null && one !== false));
  document.title = title;
  scrollTo(0, 0);
  heading.focus();
}
