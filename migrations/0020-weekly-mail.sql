-- When somebody wants the mail of the week. Who has no row wants it on Monday at six, as everybody begins.
CREATE TABLE person_mail (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  person_id uuid NOT NULL,
  version integer NOT NULL,
  -- 1 = Monday; both are null where no mail is wanted
  weekday smallint CHECK (weekday BETWEEN 1 AND 7),
  -- in the firm's own time; hours that a clock skips or repeats are not offered
  hour smallint CHECK (hour BETWEEN 4 AND 22),
  -- news of one's own measures in a mail of their own as well, as soon as it is recorded
  news_at_once boolean NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, person_id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
  CHECK ((weekday IS NULL) = (hour IS NULL))
);
CALL protect('person_mail');
GRANT SELECT, INSERT, UPDATE ON person_mail TO plumbline_app;

-- One look at one person's week. It stands whether there was anything to write or not, so that a look that is tried
-- again writes nothing twice.
CREATE TABLE weekly_mail_round (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  person_id uuid NOT NULL,
  slot date NOT NULL,
  looked_at timestamptz NOT NULL,
  mail_id uuid,
  PRIMARY KEY (organisation_id, person_id, slot),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
CALL protect('weekly_mail_round');
GRANT SELECT, INSERT ON weekly_mail_round TO plumbline_app;

-- A link in a mail under which one person may answer one record, once. Found before an organisation is known, like an
-- invitation. What makes the link good is a signature that is added when the mail leaves and is kept nowhere.
CREATE TABLE identity.answer_link (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES public.organisation (id),
  person_id uuid NOT NULL,
  purpose text NOT NULL,
  record_id uuid NOT NULL,
  -- the record as the mail showed it; a later version is answered by somebody who has seen it
  record_version integer NOT NULL,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  -- the act that used it: the same act tried again is answered the same
  used_key text,
  FOREIGN KEY (organisation_id, person_id) REFERENCES public.person (organisation_id, id),
  CHECK (expires_at <= made_at + interval '8 days'),
  CHECK ((used_at IS NULL) = (used_key IS NULL))
);
CREATE INDEX answer_link_person ON identity.answer_link (organisation_id, person_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.answer_link TO plumbline_app;
