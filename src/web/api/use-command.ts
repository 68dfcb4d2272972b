import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { now } from '../clock.ts';
import { deliver } from './deliver.ts';
import type { Delivery } from './deliver.ts';
import { keepWaiting } from './outbox.ts';
import { changedBy, withOwnVersion } from './own-version.ts';
import type { paths } from './schema.d.ts';
import { isOvertaken, type Trouble } from './trouble.ts';

/** The commands of the API: every POST that takes JSON. */
export type CommandPath = {
  [Path in keyof paths]: paths[Path] extends {
    post: { requestBody?: { content: { 'application/json': unknown } } };
  }
    ? Path
    : never;
}[keyof paths] &
  string;

type Post<Path extends CommandPath> = paths[Path] extends { post: infer Operation }
  ? Operation
  : never;

/** What a command takes. */
export type BodyOf<Path extends CommandPath> =
  Post<Path> extends { requestBody?: { content: { 'application/json': infer Body } } }
    ? Body
    : never;

/** What a command answers. */
export type AnswerOf<Path extends CommandPath> =
  Post<Path> extends {
    responses: { 200: { content: { 'application/json': { result: infer Answer } } } };
  }
    ? Answer
    : never;

/** Where a command stands, for the form that sent it. */
export type CommandState =
  | { readonly is: 'ready' }
  | { readonly is: 'sending' }
  | { readonly is: 'waiting' }
  | { readonly is: 'saved'; readonly at: Date }
  | { readonly is: 'failed'; readonly trouble: Trouble };

export type Command<Path extends CommandPath> = {
  readonly state: CommandState;
  /** True from the first attempt to the answer; buttons show it and forms keep what was typed. */
  readonly busy: boolean;
  readonly send: (body: BodyOf<Path>) => Promise<Delivery<AnswerOf<Path>>>;
  /** Back to `ready`, for instance when the person edits after a refusal. */
  readonly clear: () => void;
};

/** Ends early when the device says that the network is back. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      resume();
    };
    const timer = setTimeout(end, milliseconds);
    addEventListener('online', end);
  });
}

/**
 * One command of the API, for one form or button. Each wish gets one idempotency key; sending the
 * same body again after an attempt whose outcome is unknown uses the same key, so a double click or
 * a second try acts once. A saved change refreshes whatever the screen shows.
 */
export function useCommand<Path extends CommandPath>(path: Path): Command<Path> {
  const [state, setState] = useState<CommandState>({ is: 'ready' });
  const cache = useQueryClient();
  const open = useRef<{ key: string; body: string } | null>(null);
  const shown = useRef(true);
  useEffect(() => {
    shown.current = true;
    return () => void (shown.current = false);
  }, []);

  const send = useCallback(
    async (body: BodyOf<Path>): Promise<Delivery<AnswerOf<Path>>> => {
      const written = JSON.stringify(body);
      if (open.current?.body !== written)
        open.current = { key: crypto.randomUUID(), body: written };
      const show = (next: CommandState) => shown.current && setState(next);
      let leave: (() => void) | null = null;
      show({ is: 'sending' });
      const delivery = await deliver<{ result: AnswerOf<Path> }>(
        { path, body, key: open.current.key },
        {
          fetch: (address, init) => fetch(address, init),
          pause,
          waiting: () => {
            leave ??= keepWaiting();
            show({ is: 'waiting' });
          },
        },
      );
      (leave as (() => void) | null)?.();
      if (delivery.ok || delivery.trouble.kind !== 'no_connection') open.current = null;
      show(delivery.ok ? { is: 'saved', at: now() } : { is: 'failed', trouble: delivery.trouble });
      const changed = delivery.ok ? changedBy(delivery.answer.result) : undefined;
      if (changed) cache.setQueriesData({}, (data: unknown) => withOwnVersion(data, changed));
      // After an overtaken one the screen has to show what the other did before anything can be sent again.
      if (delivery.ok || isOvertaken(delivery.trouble)) void cache.invalidateQueries();
      return delivery.ok ? { ok: true, answer: delivery.answer.result } : delivery;
    },
    [path, cache],
  );

  const clear = useCallback(() => setState({ is: 'ready' }), []);
  return { state, busy: state.is === 'sending' || state.is === 'waiting', send, clear };
}
