import { useState } from 'react';
import { FileField, TextArea } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { MOST_PICTURES } from '../contract/kinds.ts';
import { say } from './say.ts';
import { Similar } from './similar.tsx';
import type { StepProps } from './spoken.ts';
import style from './voice.module.css';

const READY = { is: 'ready' } as const;

/** One text field and a camera. Either is enough. */
export function WordsStep({ spoken, change, onNext }: StepProps & { onNext: () => void }) {
  const { words, pictures } = spoken;
  const [missing, setMissing] = useState(false);
  const [tooMany, setTooMany] = useState(false);

  function next() {
    const nothing = words.trim() === '' && pictures.length === 0;
    setMissing(nothing);
    if (!nothing) onNext();
  }

  function choose(files: FileList | null) {
    const chosen = [...(files ?? [])];
    setTooMany(chosen.length > MOST_PICTURES);
    change({ pictures: chosen.slice(0, MOST_PICTURES) });
  }

  return (
    <Form label={say('say.title')} onSend={next} errors={missing}>
      <div className={style.say}>
        <TextArea
          label={say('say.words')}
          hint={say('say.words_hint')}
          rows={5}
          maxLength={4_000}
          value={words}
          onText={(text) => change({ words: text })}
          error={missing ? say('say.words_needed') : undefined}
        />
      </div>
      <FileField
        label={say('say.picture')}
        hint={say('say.picture_hint')}
        optional
        accept="image/jpeg,image/png,image/webp"
        multiple
        onFiles={choose}
      />
      {pictures.length > 0 && (
        <p role="status">
          {tooMany ? say('say.beyond_three') : say('say.pictures', { count: pictures.length })}
        </p>
      )}
      {spoken.about === null && <Similar typed={words} />}
      <FormEnd verb={say('say.next')} state={READY} keeps={false} />
    </Form>
  );
}
