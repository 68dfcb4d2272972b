import { dayOrNull } from '../../../lib/day.ts';
import type { Choice } from '../../../web/form/choose.tsx';
import { TextField } from '../../../web/form/field.tsx';
import type { PersonRecord, PersonWords } from '../contract/shapes.ts';
import { SiteField, TeamField } from './person-picker.tsx';
import style from './people.module.css';
import { say } from './say.ts';

/** What stands in the fields about a person. */
export type Typed = {
  readonly name: string;
  readonly email: string;
  readonly job: string;
  readonly team: Choice | null;
  readonly site: Choice | null;
  readonly since: string;
};

export const blank: Typed = { name: '', email: '', job: '', team: null, site: null, since: '' };

/** What the fields begin with for a person who is known; what the record does not have is an empty field. */
export function typedOf(person: PersonRecord): Typed {
  return {
    name: person.name,
    email: person.email ?? '',
    job: person.job_title,
    team: person.team,
    site: person.site,
    since: person.starts_on ?? '',
  };
}

/** The same as it is sent. */
export function wordsOf(typed: Typed): PersonWords {
  const email = typed.email.trim();
  return {
    name: typed.name.trim(),
    email: email === '' ? null : email,
    job_title: typed.job.trim(),
    team_id: typed.team?.id ?? null,
    site_id: typed.site?.id ?? null,
    starts_on: dayOrNull(typed.since),
  };
}

type PersonFieldsProps = { typed: Typed; onType: (typed: Typed) => void; missing: boolean };

/** Who somebody is. Only the name is needed; nobody has to have an e-mail address. */
export function PersonFields({ typed, onType, missing }: PersonFieldsProps) {
  const type = (more: Partial<Typed>) => onType({ ...typed, ...more });
  return (
    <>
      <TextField
        label={say('field.name')}
        value={typed.name}
        onText={(name) => type({ name })}
        autoComplete="off"
        error={missing ? say('form.name_needed') : undefined}
      />
      <TextField
        label={say('field.email')}
        hint={say('form.email_hint')}
        optional
        type="email"
        value={typed.email}
        onText={(email) => type({ email })}
        autoComplete="off"
      />
      <TextField
        label={say('field.job_title')}
        optional
        value={typed.job}
        onText={(job) => type({ job })}
        autoComplete="off"
      />
      <div className={style.two}>
        <TeamField
          label={say('field.team')}
          optional
          chosen={typed.team}
          onChoose={(team) => type({ team })}
        />
        <SiteField
          label={say('field.site')}
          optional
          chosen={typed.site}
          onChoose={(site) => type({ site })}
        />
      </div>
      <TextField
        label={say('field.starts_on')}
        optional
        type="date"
        value={typed.since}
        onText={(since) => type({ since })}
      />
    </>
  );
}
