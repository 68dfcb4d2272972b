import { Combobox, useCombobox } from '@mantine/core';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Button } from '../control/button.tsx';
import float from '../float/float.module.css';
import { fit } from '../palette/match.ts';
import { say } from '../say.ts';
import style from './choose.module.css';
import { Field } from './field.tsx';
import type { FieldWords } from './field.tsx';
import field from './field.module.css';

/** Something that can be chosen by its name: a person, a process, a record. */
export type Choice = { readonly id: string; readonly name: string; readonly about?: string };

type ChooseProps = FieldWords & {
  chosen: Choice | null;
  onChoose: (choice: Choice | null) => void;
  /** Everything there is, or a question to the server for what was typed. */
  from: readonly Choice[] | ((typed: string) => Promise<readonly Choice[]>);
};

const MOST = 30;

/** The choices that fit what was typed; asked from the server where there are too many to have at hand. */
function useChoices(from: ChooseProps['from'], typed: string): readonly Choice[] {
  const asks = typeof from === 'function';
  const asker = useId();
  const asked = useQuery({
    queryKey: ['choices', asker, typed],
    queryFn: () => (asks ? from(typed) : []),
    enabled: asks,
    refetchInterval: false,
    placeholderData: (last) => last,
  });
  if (asks) return asked.data ?? [];
  return from
    .map((choice) => ({ choice, score: fit(typed, choice.name, choice.about) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, MOST)
    .map(({ choice }) => choice);
}

/** A field in which a few letters find one of many names. Nothing but a found name can be chosen. */
export function Choose({ chosen, onChoose, from, ...words }: ChooseProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const choices = useChoices(from, typed ?? '');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });

  function take(id: string) {
    const choice = choices.find((other) => other.id === id);
    if (choice) onChoose(choice);
    setTyped(null);
    combobox.closeDropdown();
  }

  return (
    // Inside the page and not at its end, or a sheet above the page would hold the list inert.
    <Combobox
      store={combobox}
      onOptionSubmit={take}
      offset={4}
      withinPortal={false}
      transitionProps={{ duration: 0 }}
    >
      <Field {...words}>
        {(wiring) => (
          <div className={style.control}>
            <Combobox.Target>
              <input
                {...wiring}
                className={field.control}
                autoComplete="off"
                spellCheck={false}
                placeholder={say('form.choose')}
                value={typed ?? chosen?.name ?? ''}
                onChange={(event) => {
                  setTyped(event.target.value);
                  combobox.openDropdown();
                  combobox.selectFirstOption();
                }}
                onClick={() => combobox.openDropdown()}
                onBlur={() => {
                  // Leaving the field empty on purpose clears it; half a name is put back.
                  if (typed === '') onChoose(null);
                  setTyped(null);
                  combobox.closeDropdown();
                }}
              />
            </Combobox.Target>
          </div>
        )}
      </Field>
      <Combobox.Dropdown className={float.sheet}>
        <Combobox.Options className={style.options} aria-label={words.label}>
          {choices.map((choice) => (
            <Combobox.Option key={choice.id} value={choice.id} className={style.option}>
              {choice.name}
              {choice.about && <span className={style.about}>{choice.about}</span>}
            </Combobox.Option>
          ))}
          {choices.length === 0 && (
            <Combobox.Empty>
              {say(typed ? 'form.nothing_found' : 'form.nothing_there')}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

type ChooseManyProps = FieldWords & {
  chosen: readonly Choice[];
  onChoose: (choices: readonly Choice[]) => void;
  from: ChooseProps['from'];
};

/** Several names, each with a way to take it out again. */
export function ChooseMany({ chosen, onChoose, from, ...words }: ChooseManyProps) {
  return (
    <div className={style.many}>
      <Choose
        {...words}
        from={from}
        chosen={null}
        onChoose={(choice) => {
          if (choice && !chosen.some((other) => other.id === choice.id)) {
            onChoose([...chosen, choice]);
          }
        }}
      />
      {chosen.length > 0 && (
        <ul role="list" className={style.chosen}>
          {chosen.map((choice) => (
            <li key={choice.id}>
              {choice.name}
              <Button
                kind="quiet"
                aria-label={say('form.take_out', { name: choice.name })}
                onClick={() => onChoose(chosen.filter((other) => other.id !== choice.id))}
              >
                {say('form.clear')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
