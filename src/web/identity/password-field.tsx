import { useState } from 'react';
import type { ComponentPropsWithRef } from 'react';
import { Button } from '../control/button.tsx';
import { TextField } from '../form/field.tsx';
import { say as sayWeb } from '../say.ts';
import { say } from './say.ts';
import style from './identity.module.css';

type PasswordFieldProps = Omit<ComponentPropsWithRef<typeof TextField>, 'type' | 'spellCheck'>;

/** A password that can be shown while it is typed, which prevents more mistakes than hiding it does harm. */
export function PasswordField(props: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <div className={style.password}>
      <TextField
        {...props}
        type={shown ? 'text' : 'password'}
        spellCheck={false}
        autoCapitalize="off"
      />
      <Button
        kind="quiet"
        className={style.reveal}
        aria-label={say(shown ? 'password.hide' : 'password.show')}
        onClick={() => setShown(!shown)}
      >
        {sayWeb(shown ? 'form.hide' : 'form.show')}
      </Button>
    </div>
  );
}
