import { useState } from 'react';
import type { Day } from '../../../lib/day.ts';
import { editionOf, STANDARDS, standardName, standardOf } from '../../../standards/standards.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { sayDay, sayDistance } from '../../../web/i18n/format.ts';
import type { Certificate, ExternalAudit, Organisation, StandardHeld } from '../contract/shapes.ts';
import { certificateState } from '../rules.ts';
import { AuditForm } from './audit-form.tsx';
import { CertificateForm } from './certificate-form.tsx';
import style from './organisation.module.css';
import { say } from './say.ts';
import { StandardForm } from './standard-form.tsx';

/** What a sheet over the page is about; null for something new. */
type Sheet =
  | { at: 'standard'; standard: StandardHeld | null }
  | { at: 'certificate'; standard: StandardHeld; certificate: Certificate | null }
  | { at: 'audit'; standard: StandardHeld; audit: ExternalAudit | null }
  | null;

/** The standards the firm works to, each with its certificates and external audits. */
export function Standards({ firm, day }: { firm: Organisation; day: Day }) {
  const [sheet, setSheet] = useState<Sheet>(null);
  const can = firm.can.keep_standards;
  return (
    <div className={style.part}>
      <p className="quiet">{say('standards.words')}</p>
      {inOrder(firm.standards).map((standard) => (
        <Held key={standard.id} standard={standard} day={day} can={can} onSheet={setSheet} />
      ))}
      {can && (
        <Button onClick={() => setSheet({ at: 'standard', standard: null })}>
          {say('standards.add')}
        </Button>
      )}
      {sheet && (
        <Dialog title={titleOf(sheet)} onClose={() => setSheet(null)}>
          <SheetForm sheet={sheet} onDone={() => setSheet(null)} />
        </Dialog>
      )}
    </div>
  );
}

/** As people name them: quality first, the firm's own last, and what counts before what is over. */
function inOrder(standards: readonly StandardHeld[]): StandardHeld[] {
  const place = (held: StandardHeld): number => {
    const at = STANDARDS.findIndex((one) => one.key === held.standard);
    return (held.until === null ? 0 : 1_000) + (at === -1 ? STANDARDS.length : at);
  };
  return standards.toSorted((one, other) => place(one) - place(other));
}

function titleOf(sheet: NonNullable<Sheet>): string {
  switch (sheet.at) {
    case 'standard':
      return say(sheet.standard === null ? 'standards.add' : 'standards.change');
    case 'certificate':
      return say(sheet.certificate === null ? 'certificate.add' : 'certificate.change');
    case 'audit':
      return say(sheet.audit === null ? 'audit.add' : 'audit.change');
  }
}

function SheetForm({ sheet, onDone }: { sheet: NonNullable<Sheet>; onDone: () => void }) {
  switch (sheet.at) {
    case 'standard':
      return <StandardForm standard={sheet.standard} onDone={onDone} />;
    case 'certificate':
      return (
        <CertificateForm
          standardId={sheet.standard.id}
          certificate={sheet.certificate}
          onDone={onDone}
        />
      );
    case 'audit':
      return <AuditForm standardId={sheet.standard.id} audit={sheet.audit} onDone={onDone} />;
  }
}

type HeldProps = {
  standard: StandardHeld;
  day: Day;
  can: boolean;
  onSheet: (sheet: Sheet) => void;
};

function Held({ standard, day, can, onSheet }: HeldProps) {
  const name = `${standardName(standard.standard)}:${standard.edition}`;
  const known = standardOf(standard.standard);
  const edition = editionOf(standard.standard, standard.edition);
  const dates = [
    standard.since && say('standards.since', { day: sayDay(standard.since) }),
    standard.until && say('standards.until', { day: sayDay(standard.until) }),
  ].filter(Boolean);
  return (
    <section className={style.held} aria-label={name}>
      <h3 className={style.standard}>
        {name}
        {known && <span className={style.subject}> {known.subject}</span>}
      </h3>
      {dates.length > 0 && <p className={style.aside}>{dates.join(' ')}</p>}
      {standard.scope !== '' && <p>{standard.scope}</p>}
      {edition?.state === 'replaced' && standard.until === null && (
        <p>{`${say('standards.replaced')} ${edition.note}`}</p>
      )}
      {standard.certificates.length === 0 ? (
        <p className={style.aside}>{say('certificate.none')}</p>
      ) : (
        <ul className={style.rows}>
          {standard.certificates.map((certificate) => (
            <li key={certificate.id}>
              <CertificateText certificate={certificate} scope={standard.scope} day={day} />
              {can && (
                <Button
                  kind="quiet"
                  aria-label={say('certificate.change_what', {
                    body: certificate.certification_body,
                  })}
                  onClick={() => onSheet({ at: 'certificate', standard, certificate })}
                >
                  {say('form.change')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {standard.audits.length > 0 && (
        <ul className={style.rows} aria-label={say('audit.title')}>
          {standard.audits.map((audit) => (
            <li key={audit.id}>
              <AuditText audit={audit} day={day} />
              {can && (
                <Button
                  kind="quiet"
                  aria-label={say('audit.change_what', { day: sayDay(audit.starts_on) })}
                  onClick={() => onSheet({ at: 'audit', standard, audit })}
                >
                  {say('form.change')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {can && (
        <div className={style.acts}>
          <Button onClick={() => onSheet({ at: 'certificate', standard, certificate: null })}>
            {say('certificate.add')}
          </Button>
          <Button onClick={() => onSheet({ at: 'audit', standard, audit: null })}>
            {say('audit.add')}
          </Button>
          <Button kind="quiet" onClick={() => onSheet({ at: 'standard', standard })}>
            {say('standards.change_what', { name })}
          </Button>
        </div>
      )}
    </section>
  );
}

type CertificateTextProps = {
  certificate: Certificate;
  /** Of the standard, which stands above; the certificate's own is told where it says something else. */
  scope: string;
  day: Day;
};

/** Who certified, who accredited that body or that nobody did, and until when it counts. */
function CertificateText({ certificate, scope, day }: CertificateTextProps) {
  const { certification_body: body, accreditation_body: above } = certificate;
  const state = certificateState(certificate, day);
  const gaps = {
    body,
    above,
    number: certificate.number,
    issued: sayDay(certificate.issued_on),
    expires: certificate.expires_on === null ? '' : sayDay(certificate.expires_on),
    ended: certificate.ended_on === null ? '' : sayDay(certificate.ended_on),
    why: certificate.ended_why,
    distance: certificate.expires_on === null ? '' : sayDistance(certificate.expires_on, day),
  };
  const until =
    state === 'valid' && certificate.expires_on === null ? 'no_end' : (state as typeof state);
  return (
    <div className={state === 'expired' || state === 'ended' ? style.aside : undefined}>
      <p>{say(above === '' ? 'certificate.by_unaccredited' : 'certificate.by', gaps)}</p>
      <p className={style.aside}>
        {certificate.number !== '' && `${say('certificate.number_is', gaps)} `}
        {say(`certificate_state.${until}`, gaps)}
      </p>
      {certificate.scope !== '' && certificate.scope !== scope && (
        <p className={style.aside}>{certificate.scope}</p>
      )}
    </div>
  );
}

function AuditText({ audit, day }: { audit: ExternalAudit; day: Day }) {
  const { starts_on: from, ends_on: to } = audit;
  const gaps = {
    kind: say(`audit_kind.${audit.kind}`),
    from: sayDay(from),
    to: sayDay(to),
    distance: sayDistance(from, day),
  };
  return (
    <div className={to < day ? style.aside : undefined}>
      <p>{say(from === to ? 'audit.on' : 'audit.from_to', gaps)}</p>
      {audit.note !== '' && <p className={style.aside}>{audit.note}</p>}
    </div>
  );
}
