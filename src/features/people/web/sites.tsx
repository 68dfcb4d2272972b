import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import type { Choice } from '../../../web/form/choose.tsx';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useTouched } from '../../../web/form/use-touched.ts';
import { useVersion } from '../../../web/form/use-version.ts';
import type { SiteRow } from '../contract/places.ts';
import { SiteField } from './person-picker.tsx';
import { Reopen } from './place-forms.tsx';
import style from './people.module.css';
import { say } from './say.ts';

type Sheet = { at: 'new' } | { at: 'edit' | 'close'; site: SiteRow } | null;

/** The places where the firm works. */
export function Sites({ rows, can }: { rows: readonly SiteRow[]; can: boolean }) {
  const [sheet, setSheet] = useState<Sheet>(null);
  const close = () => setSheet(null);
  const latest = (site: SiteRow) => rows.find(({ id }) => id === site.id) ?? site;
  const open = rows.filter((site) => site.closed_on === null);
  const closed = rows.filter((site) => site.closed_on !== null);
  return (
    <div className={style.part}>
      {open.length === 0 && <p className="quiet">{say('sites.empty')}</p>}
      <ul className={style.rows}>
        {open.map((site) => (
          <li key={site.id}>
            <span>
              {site.name}{' '}
              <span className={style.aside}>
                {[site.address, say('teams.people', { count: site.people })]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </span>
            {can && (
              <span className={style.rowTools}>
                <Button
                  kind="quiet"
                  aria-label={say('sites.edit_what', { name: site.name })}
                  onClick={() => setSheet({ at: 'edit', site })}
                >
                  {say('teams.edit')}
                </Button>
                <Button
                  kind="quiet"
                  aria-label={say('sites.close_what', { name: site.name })}
                  onClick={() => setSheet({ at: 'close', site })}
                >
                  {say('teams.close')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {can && <Button onClick={() => setSheet({ at: 'new' })}>{say('sites.new')}</Button>}
      {closed.length > 0 && (
        <Reopen path="/api/site.reopen" title={say('sites.closed')} rows={closed} can={can} />
      )}
      {sheet && (
        <Dialog title={sheetTitle(sheet)} onClose={close}>
          {sheet.at === 'close' ? (
            <CloseForm site={latest(sheet.site)} onDone={close} />
          ) : (
            <SiteForm site={sheet.at === 'edit' ? latest(sheet.site) : null} onDone={close} />
          )}
        </Dialog>
      )}
    </div>
  );
}

function sheetTitle(sheet: NonNullable<Sheet>): string {
  if (sheet.at === 'new') return say('sites.new');
  const gaps = { name: sheet.site.name };
  return say(sheet.at === 'edit' ? 'sites.edit_what' : 'sites.close_what', gaps);
}

function SiteForm({ site, onDone }: { site: SiteRow | null; onDone: () => void }) {
  const [name, setName] = useState(site?.name ?? '');
  const [address, setAddress] = useState(site?.address ?? '');
  const [missing, setMissing] = useState(false);
  const create = useCommand('/api/site.create');
  const edit = useCommand('/api/site.edit');
  const version = useVersion(site?.version ?? 0, edit.state);
  const words = { name: name.trim(), address: address.trim() };
  const touched = useTouched(words);

  async function send() {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    const changed = touched(words);
    if (site !== null && changed === null) return onDone();
    const delivery =
      site === null
        ? await create.send(words)
        : await edit.send({ id: site.id, version, ...changed });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('sites.new')} onSend={() => void send()} errors={missing}>
      <TextField
        label={say('field.name')}
        value={name}
        onText={setName}
        error={missing ? say('form.name_needed') : undefined}
      />
      <TextArea
        label={say('sites.address')}
        optional
        rows={2}
        value={address}
        onText={setAddress}
      />
      <FormEnd
        verb={say(site === null ? 'sites.new' : 'form.save')}
        state={(site === null ? create : edit).state}
        onCancel={onDone}
      />
    </Form>
  );
}

function CloseForm({ site, onDone }: { site: SiteRow; onDone: () => void }) {
  const [to, setTo] = useState<Choice | null>(null);
  const command = useCommand('/api/site.close');

  async function send() {
    const { id, version } = site;
    const delivery = await command.send({ id, version, to_site_id: to?.id ?? null });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('sites.close_what', { name: site.name })} onSend={() => void send()}>
      <p>{say('sites.close_text')}</p>
      <SiteField
        label={say('sites.close_to')}
        optional
        chosen={to}
        onChoose={setTo}
        without={site.id}
      />
      <FormEnd verb={say('teams.close')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
