import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { Editable } from '../../../web/form/editable.tsx';
import { SelectField, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useTouched } from '../../../web/form/use-touched.ts';
import { useVersion } from '../../../web/form/use-version.ts';
import { sayNumber } from '../../../web/i18n/format.ts';
import { Facts } from '../../../web/sentence/sentence.tsx';
import { Section } from '../../../web/shell/page.tsx';
import type { Organisation } from '../contract/shapes.ts';
import style from './organisation.module.css';
import { say } from './say.ts';

/** A text of the firm, edited where it stands. */
export function Words({
  firm,
  word,
}: {
  firm: Organisation;
  word: 'what_we_do' | 'high_significance_means';
}) {
  const command = useCommand('/api/organisation.edit');
  return (
    <Section title={say(`words.${word}`)}>
      <Editable
        label={say(`words.${word}`)}
        text={firm[word]}
        draft={`organisation.${word}`}
        can={firm.can.edit}
        state={command.state}
        save={(text) => command.send({ version: firm.version, [word]: text.trim() })}
        empty={say(`none.${word}`)}
      />
    </Section>
  );
}

/** Name, size, zone, language and money, with the sheet in which they are changed. */
export function Profile({ firm }: { firm: Organisation }) {
  const [open, setOpen] = useState(false);
  return (
    <div className={style.part}>
      <Facts
        facts={[
          [
            say('profile.headcount'),
            firm.headcount === null
              ? say('profile.headcount_unknown', { count: firm.people })
              : say('profile.headcount_known', {
                  count: firm.headcount,
                  people: sayNumber(firm.people),
                }),
          ],
          [say('profile.time_zone'), firm.time_zone.replaceAll('_', ' ')],
          [say('profile.locale'), localeName(firm.locale)],
          [say('profile.currency'), currencyName(firm.currency)],
        ]}
      />
      {firm.can.edit && <Button onClick={() => setOpen(true)}>{say('profile.change')}</Button>}
      {open && (
        <Dialog title={say('profile.change')} onClose={() => setOpen(false)}>
          <ProfileForm firm={firm} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </div>
  );
}

const LOCALES = [
  'en-GB',
  'en-IE',
  'en-US',
  'de-DE',
  'de-AT',
  'de-CH',
  'fr-FR',
  'fr-CH',
  'it-IT',
  'es-ES',
  'pt-PT',
  'nl-NL',
  'da-DK',
  'sv-SE',
  'nb-NO',
  'fi-FI',
  'pl-PL',
  'cs-CZ',
  'sk-SK',
  'hu-HU',
  'sl-SI',
  'hr-HR',
  'ro-RO',
  'bg-BG',
  'el-GR',
  'tr-TR',
] as const;

function ProfileForm({ firm, onDone }: { firm: Organisation; onDone: () => void }) {
  const [name, setName] = useState(firm.name);
  const [headcount, setHeadcount] = useState(firm.headcount === null ? '' : String(firm.headcount));
  const [zone, setZone] = useState(firm.time_zone);
  const [locale, setLocale] = useState(firm.locale);
  const [currency, setCurrency] = useState(firm.currency);
  const [errors, setErrors] = useState<{ name?: string; headcount?: string } | null>(null);
  const command = useCommand('/api/organisation.edit');
  const version = useVersion(firm.version, command.state);
  const touched = useTouched({
    name: firm.name,
    headcount: firm.headcount,
    time_zone: firm.time_zone,
    locale: firm.locale,
    currency: firm.currency,
  });

  async function send() {
    const people = headcount.trim() === '' ? null : Number(headcount);
    const isCount = people === null || (Number.isInteger(people) && people > 0);
    const found = {
      ...(name.trim() === '' && { name: say('form.name_needed') }),
      ...(!isCount && { headcount: say('form.count_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (Object.keys(found).length > 0) return;
    const words = { name: name.trim(), headcount: people, time_zone: zone, locale, currency };
    const changed = touched(words);
    if (changed === null) return onDone();
    const delivery = await command.send({ version, ...changed });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('profile.change')} onSend={() => void send()} errors={errors}>
      <TextField label={say('profile.name')} value={name} onText={setName} error={errors?.name} />
      <TextField
        label={say('profile.headcount')}
        hint={say('profile.headcount_hint')}
        optional
        inputMode="numeric"
        value={headcount}
        onText={setHeadcount}
        error={errors?.headcount}
      />
      <SelectField
        label={say('profile.time_zone')}
        hint={say('profile.time_zone_hint')}
        value={zone}
        onText={setZone}
        choices={withOwn(Intl.supportedValuesOf('timeZone'), firm.time_zone, (one) =>
          one.replaceAll('_', ' '),
        )}
      />
      <div className={style.two}>
        <SelectField
          label={say('profile.locale')}
          value={locale}
          onText={setLocale}
          choices={withOwn(LOCALES, firm.locale, localeName)}
        />
        <SelectField
          label={say('profile.currency')}
          value={currency}
          onText={setCurrency}
          choices={withOwn(Intl.supportedValuesOf('currency'), firm.currency, currencyName)}
        />
      </div>
      <FormEnd verb={say('form.save')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** The choices with what the firm has now, in the order of their words. */
function withOwn(
  values: readonly string[],
  own: string,
  words: (value: string) => string,
): (readonly [string, string])[] {
  const all = values.includes(own) ? values : [...values, own];
  return all
    .map((value) => [value, words(value)] as const)
    .toSorted(([, one], [, other]) => one.localeCompare(other));
}

function localeName(locale: string): string {
  return new Intl.DisplayNames('en-GB', { type: 'language' }).of(locale) ?? locale;
}

function currencyName(currency: string): string {
  const name = new Intl.DisplayNames('en-GB', { type: 'currency' }).of(currency);
  return name === undefined || name === currency ? currency : `${name} (${currency})`;
}
