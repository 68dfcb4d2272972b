import { useNavigate } from '@tanstack/react-router';
import {
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { KeyboardEvent } from 'react';
import { say } from '../say.ts';
import { useSession } from '../session/session.ts';
import type { PaletteEntry } from '../shell/contents.ts';
import { askForEarlierDay } from '../shell/earlier-day.tsx';
import { meantFor } from '../shell/contents.ts';
import { useContents } from '../shell/context.ts';
import { signOut } from '../identity/sign-out.ts';
import { keepScheme } from '../theme/scheme.ts';
import { fit } from './match.ts';
import style from './palette.module.css';

const MOST = 12;

/** What everybody can do on every page. */
function ownEntries(): PaletteEntry[] {
  return [
    { name: () => say('shell.account'), to: '/account' },
    { name: () => say('shell.earlier'), run: askForEarlierDay },
    { name: () => say('palette.light'), run: () => keepScheme('light') },
    { name: () => say('palette.dark'), run: () => keepScheme('dark') },
    { name: () => say('palette.system'), run: () => keepScheme('system') },
    { name: () => say('palette.sign_out'), run: () => void signOut() },
  ];
}

/** The entries that fit what was typed, the best first; of equals, the earlier in the list. */
function useFound(typed: string): PaletteEntry[] {
  const session = useSession();
  const contents = useContents();
  return useMemo(() => {
    const offered = meantFor<PaletteEntry>([...contents.palette, ...ownEntries()], session);
    // The menu's nouns come first, then what belongs to one, under the words the palette knows them by; each place stands once.
    const menu = meantFor(contents.menu, session);
    const nouns = menu.filter(({ under }) => under === undefined);
    const places = [...new Set([...nouns, ...menu])].map(
      (place): PaletteEntry =>
        offered.find((entry) => 'to' in entry && entry.to === place.to) ?? place,
    );
    return [...new Set([...places, ...offered])]
      .map((entry, order) => ({ entry, order, score: fit(typed, entry.name(), entry.also?.()) }))
      .filter(({ score }) => score > 0)
      .toSorted((one, other) => other.score - one.score || one.order - other.order)
      .slice(0, typed.trim() === '' ? Math.max(nouns.length, MOST) : MOST)
      .map(({ entry }) => entry);
  }, [contents, session, typed]);
}

type PaletteProps = {
  typed: string;
  onText: (typed: string) => void;
  /** Enter was pressed before the list had come: what fits best is taken at once. */
  sent: boolean;
  close: () => void;
};

/** One field and a list: type a few letters, Enter goes there or does it. */
export function Palette({ typed, onText, sent, close }: PaletteProps) {
  const field = useRef<HTMLInputElement>(null);
  const [at, setAt] = useState(0);
  const found = useFound(typed);
  const navigate = useNavigate();
  const list = useId();

  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(-1, -1);
  }, []);
  useEffect(() => {
    document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at, list]);

  function take(entry: PaletteEntry | undefined) {
    if (!entry) return;
    close();
    if ('to' in entry) void navigate({ to: entry.to });
    else entry.run();
  }
  const takeSent = useEffectEvent(() => sent && take(found[0]));
  useEffect(() => void takeSent(), []);

  function onKey(event: KeyboardEvent) {
    const last = found.length - 1;
    const next = { ArrowDown: at >= last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1 }[
      event.key
    ];
    if (next !== undefined) setAt(next);
    else if (event.key === 'Enter') take(found[at]);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <input
        ref={field}
        className={style.field}
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={found.length > 0 ? `${list}-${at}` : undefined}
        aria-autocomplete="list"
        aria-label={say('palette.title')}
        placeholder={say('palette.placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          onText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <ul role="listbox" id={list} aria-label={say('palette.title')} className={style.list}>
        {found.map((entry, index) => (
          <li
            key={`${entry.name()} ${'to' in entry ? entry.to : ''}`}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            className={style.entry}
            onPointerMove={() => setAt(index)}
            onClick={() => take(entry)}
            onKeyDown={onKey}
          >
            {entry.name()}
            <span className={style.what}>
              {say('to' in entry ? 'palette.group_go' : 'palette.group_do')}
            </span>
          </li>
        ))}
      </ul>
      <p className={found.length > 0 ? 'unseen' : style.none} role="status">
        {found.length > 0
          ? say('palette.results', { count: found.length })
          : say('palette.none', { typed })}
      </p>
    </>
  );
}
