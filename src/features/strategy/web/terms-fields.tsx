import { useQuery } from '@tanstack/react-query';
import { isDay } from '../../../lib/day.ts';
import { Choose, type Choice } from '../../../web/form/choose.tsx';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { measureChoices } from './queries.ts';
import { say } from './say.ts';
import style from './strategy.module.css';

/** What an objective is judged by, as somebody writes it. */
export type WrittenTerms = {
  readonly judged: string;
  readonly measure: Choice | null;
  readonly target: string;
  readonly due_on: string;
};
export const BLANK_TERMS: WrittenTerms = { judged: '', measure: null, target: '', due_on: '' };

type Read = {
  readonly terms: { judged: string; measure_id: string | null; target: number | null };
  readonly errors: { due_on?: string; target?: string };
};

/** Reads what was written; a comma is taken as the decimal mark, since nobody aims at thousands with one. */
export function readTerms({ judged, measure, target, due_on: due }: WrittenTerms): Read {
  const written = target.trim().replace(',', '.');
  const aim = written === '' ? null : Number(written);
  const unreadable = aim !== null && !Number.isFinite(aim);
  return {
    terms: { judged: judged.trim(), measure_id: measure?.id ?? null, target: aim },
    errors: {
      ...(!isDay(due) && { due_on: say('form.day_needed') }),
      ...(unreadable && { target: say('form.number_needed') }),
    },
  };
}

type TermsFieldsProps = {
  terms: WrittenTerms;
  onTerms: (terms: WrittenTerms) => void;
  errors: { due_on?: string; target?: string } | null;
};

/** Asks what an objective is judged by. A target is asked for only with a measure, and goes with it. */
export function TermsFields({ terms, onTerms, errors }: TermsFieldsProps) {
  const measures = useQuery(measureChoices).data ?? [];
  const change = (more: Partial<WrittenTerms>) => onTerms({ ...terms, ...more });
  return (
    <>
      <div className={style.two}>
        <Choose
          label={say('form.measure')}
          optional
          chosen={terms.measure}
          onChoose={(measure) => change({ measure, ...(measure === null && { target: '' }) })}
          from={measures}
        />
        {terms.measure && (
          <TextField
            label={say('form.target')}
            inputMode="decimal"
            value={terms.target}
            onText={(target) => change({ target })}
            error={errors?.target}
          />
        )}
      </div>
      <TextArea
        label={say('form.judged')}
        hint={say('form.judged_hint')}
        optional={terms.target !== ''}
        rows={2}
        value={terms.judged}
        onText={(judged) => change({ judged })}
      />
      <TextField
        label={say('form.due_on')}
        type="date"
        value={terms.due_on}
        onText={(due) => change({ due_on: due })}
        error={errors?.due_on}
      />
    </>
  );
}
