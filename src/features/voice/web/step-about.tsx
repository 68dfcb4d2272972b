import { Button } from '../../../web/control/button.tsx';
import { Choose } from '../../../web/form/choose.tsx';
import { SelectField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { Radios } from '../../decisions/web/radios.tsx';
import { KINDS } from '../contract/kinds.ts';
import { findSaid } from './queries.ts';
import { say } from './say.ts';
import type { StepProps } from './spoken.ts';

const READY = { is: 'ready' } as const;

/** Six kinds that a person can tell apart, and the place where there are any to choose from. */
export function AboutStep({
  spoken,
  change,
  places,
  onNext,
  onBack,
}: StepProps & { onNext: () => void; onBack: () => void }) {
  const open = places.rows.filter(({ retired_on: retired }) => retired === null);
  return (
    <Form label={say('say.about_title')} onSend={onNext}>
      <Radios
        label={say('say.kind')}
        choices={KINDS.map((kind) => [kind, say(`kind_hint.${kind}`)] as const)}
        chosen={spoken.kind}
        onChoose={(kind) => change({ kind })}
      />
      {spoken.kind === 'thanks' && spoken.about?.name !== '' && (
        <Choose
          label={say('say.about')}
          hint={say('say.about_hint')}
          optional
          chosen={spoken.about}
          onChoose={(about) => change({ about })}
          from={findSaid}
        />
      )}
      {open.length > 0 && (
        <SelectField
          label={say('say.place')}
          value={spoken.place}
          onText={(place) => change({ place })}
          choices={[
            ['', say('say.place_none')],
            ...open.map(({ id, name }) => [id, name] as const),
          ]}
        />
      )}
      <FormEnd verb={say('say.next')} state={READY} keeps={false}>
        <Button onClick={onBack}>{say('say.back')}</Button>
      </FormEnd>
    </Form>
  );
}
