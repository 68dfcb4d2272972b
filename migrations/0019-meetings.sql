-- Meetings: planned, held, what became of each item, and what of it counts as a management review.

CREATE TABLE meeting (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  -- the first meeting of the chain, itself where it is the first
  series_id uuid NOT NULL,
  previous_id uuid,
  -- the day planned first, however often the meeting is moved
  first_day date NOT NULL,
  created_by uuid,
  recorded_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, previous_id),
  FOREIGN KEY (organisation_id, series_id) REFERENCES meeting (organisation_id, id),
  FOREIGN KEY (organisation_id, previous_id) REFERENCES meeting (organisation_id, id),
  FOREIGN KEY (organisation_id, created_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX meeting_series ON meeting (organisation_id, series_id);
CALL protect('meeting');
GRANT SELECT, INSERT, UPDATE ON meeting TO plumbline_app;

-- What a meeting is, as one row for each of its versions: the last one counts and none is overwritten.
CREATE TABLE meeting_version (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  meeting_id uuid NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  name text NOT NULL CHECK (name <> ''),
  purpose text NOT NULL DEFAULT '',
  kind text NOT NULL CHECK (kind IN ('management', 'team', 'project', 'other')),
  rhythm text NOT NULL
    CHECK (rhythm IN ('once', 'week', 'two_weeks', 'month', 'quarter', 'half_year', 'year')),
  day date NOT NULL,
  starts_at text NOT NULL CHECK (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  place text NOT NULL DEFAULT '',
  chair_id uuid,
  writer_id uuid,
  state text NOT NULL CHECK (state IN ('planned', 'running', 'held', 'cancelled')),
  -- who was in the chair when it began
  chaired_by uuid,
  -- the day it took place; earlier than started_at where it was written up afterwards
  held_on date,
  started_at timestamptz,
  ended_at timestamptz,
  move_reason text NOT NULL DEFAULT '',
  cancel_reason text NOT NULL DEFAULT '',
  written_by uuid,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, meeting_id, version),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting (organisation_id, id),
  FOREIGN KEY (organisation_id, chair_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, writer_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, chaired_by) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, written_by) REFERENCES person (organisation_id, id),
  CHECK ((started_at IS NULL) = (held_on IS NULL)),
  CHECK (state <> 'held' OR ended_at IS NOT NULL)
);
CREATE INDEX meeting_version_chair ON meeting_version (organisation_id, chair_id);
CREATE INDEX meeting_version_writer ON meeting_version (organisation_id, writer_id);
CREATE INDEX meeting_version_day ON meeting_version (organisation_id, day);
CALL protect('meeting_version');
GRANT SELECT, INSERT ON meeting_version TO plumbline_app;

-- A place at the table, and whether it was taken; the last row of a person counts.
CREATE TABLE meeting_seat (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  meeting_id uuid NOT NULL,
  person_id uuid NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  seated boolean NOT NULL,
  attendance text CHECK (attendance IN ('present', 'deputy', 'absent')),
  deputy_id uuid,
  written_by uuid,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, meeting_id, person_id, version),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, deputy_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, written_by) REFERENCES person (organisation_id, id),
  CHECK ((attendance IS NOT DISTINCT FROM 'deputy') = (deputy_id IS NOT NULL))
);
CREATE INDEX meeting_seat_person ON meeting_seat (organisation_id, person_id);
CREATE INDEX meeting_seat_deputy ON meeting_seat (organisation_id, deputy_id);
CALL protect('meeting_seat');
GRANT SELECT, INSERT ON meeting_seat TO plumbline_app;

CREATE TABLE agenda_item (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  -- the item of an earlier meeting that was deferred
  carried_from uuid,
  -- of the order alone the last state is kept; it is settled once the meeting has ended
  position integer NOT NULL,
  created_by uuid,
  recorded_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting (organisation_id, id),
  FOREIGN KEY (organisation_id, carried_from) REFERENCES agenda_item (organisation_id, id),
  FOREIGN KEY (organisation_id, created_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX agenda_item_meeting ON agenda_item (organisation_id, meeting_id, position);
CREATE INDEX agenda_item_carried ON agenda_item (organisation_id, carried_from);
CALL protect('agenda_item');
GRANT SELECT, INSERT, UPDATE ON agenda_item TO plumbline_app;

CREATE TABLE agenda_item_version (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  item_id uuid NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  title text NOT NULL CHECK (title <> ''),
  minutes integer NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
  presenter_id uuid,
  -- comes again at every meeting of the chain
  standing boolean NOT NULL,
  -- the required inputs of a management review that it covers: keys of src/standards/review-inputs.ts
  inputs text[] NOT NULL DEFAULT '{}',
  -- the day up to which the facts run
  data_as_of date,
  outcome text CHECK (outcome IN ('decided', 'directed', 'no_change', 'deferred', 'informed')),
  outcome_reason text NOT NULL DEFAULT '',
  -- when this outcome was recorded, whatever day it is said to be of
  outcome_at timestamptz,
  removed boolean NOT NULL DEFAULT false,
  written_by uuid,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, item_id, version),
  FOREIGN KEY (organisation_id, item_id) REFERENCES agenda_item (organisation_id, id),
  FOREIGN KEY (organisation_id, presenter_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, written_by) REFERENCES person (organisation_id, id),
  CHECK ((outcome IS NULL) = (outcome_at IS NULL)),
  CHECK (outcome NOT IN ('no_change', 'deferred') OR outcome_reason <> '')
);
CREATE INDEX agenda_item_version_presenter ON agenda_item_version (organisation_id, presenter_id);
CALL protect('agenda_item_version');
GRANT SELECT, INSERT ON agenda_item_version TO plumbline_app;

-- Time spent on an item: a stretch that was timed, or a correction in seconds by hand.
CREATE TABLE agenda_time (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  item_id uuid NOT NULL,
  started_at timestamptz NOT NULL,
  stopped_at timestamptz,
  corrected_by integer,
  kept_by uuid,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting (organisation_id, id),
  FOREIGN KEY (organisation_id, item_id) REFERENCES agenda_item (organisation_id, id),
  FOREIGN KEY (organisation_id, kept_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX agenda_time_item ON agenda_time (organisation_id, item_id);
-- One item at a time.
CREATE UNIQUE INDEX agenda_time_running ON agenda_time (organisation_id, meeting_id)
  WHERE stopped_at IS NULL;
CALL protect('agenda_time');
GRANT SELECT, INSERT, UPDATE ON agenda_time TO plumbline_app;

-- A paragraph of the minutes. Each is its own, so that two people write at once.
CREATE TABLE agenda_note (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  item_id uuid NOT NULL,
  -- the paragraph somebody else was faster at; kept apart so that no word is lost
  beside_id uuid,
  created_by uuid,
  recorded_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, item_id) REFERENCES agenda_item (organisation_id, id),
  FOREIGN KEY (organisation_id, beside_id) REFERENCES agenda_note (organisation_id, id),
  FOREIGN KEY (organisation_id, created_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX agenda_note_item ON agenda_note (organisation_id, item_id);
CALL protect('agenda_note');
GRANT SELECT, INSERT, UPDATE ON agenda_note TO plumbline_app;

CREATE TABLE agenda_note_version (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  note_id uuid NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  -- an empty one was taken out
  text text NOT NULL,
  written_by uuid,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, note_id, version),
  FOREIGN KEY (organisation_id, note_id) REFERENCES agenda_note (organisation_id, id),
  FOREIGN KEY (organisation_id, written_by) REFERENCES person (organisation_id, id)
);
CALL protect('agenda_note_version');
GRANT SELECT, INSERT ON agenda_note_version TO plumbline_app;

-- What came of an item: a decision or an action, born there or known before.
CREATE TABLE agenda_outcome (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  item_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('decision', 'action')),
  record_id uuid NOT NULL,
  -- as the record stood when it was linked, so that the minutes stay what they were
  label text NOT NULL,
  owner_id uuid,
  due_on date,
  linked_by uuid,
  linked_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, item_id, kind, record_id),
  FOREIGN KEY (organisation_id, item_id) REFERENCES agenda_item (organisation_id, id),
  FOREIGN KEY (organisation_id, owner_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, linked_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX agenda_outcome_record ON agenda_outcome (organisation_id, kind, record_id);
CALL protect('agenda_outcome');
GRANT SELECT, INSERT ON agenda_outcome TO plumbline_app;

-- What is said of a required input where no record of ours says it; the last row of an input counts.
CREATE TABLE meeting_input (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  input text NOT NULL,
  text text NOT NULL,
  data_as_of date,
  file_id uuid,
  said_by uuid,
  said_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting (organisation_id, id),
  FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id),
  FOREIGN KEY (organisation_id, said_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX meeting_input_meeting ON meeting_input (organisation_id, meeting_id);
CREATE INDEX meeting_input_file ON meeting_input (organisation_id, file_id);
CALL protect('meeting_input');
GRANT SELECT, INSERT ON meeting_input TO plumbline_app;

-- What everybody was given to read before the meeting, as it stood, with the signed state of the record.
CREATE TABLE meeting_pack (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  content jsonb NOT NULL,
  -- SHA-256 of the canonical JSON of the content, hexadecimal
  content_hash text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  checkpoint_size bigint NOT NULL,
  checkpoint_root text NOT NULL,
  frozen_by uuid,
  frozen_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting (organisation_id, id),
  FOREIGN KEY (organisation_id, frozen_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX meeting_pack_meeting ON meeting_pack (organisation_id, meeting_id, frozen_at);
CALL protect('meeting_pack');
GRANT SELECT, INSERT ON meeting_pack TO plumbline_app;

-- What the chair concludes, in their own words; the last version counts.
CREATE TABLE meeting_conclusion (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  meeting_id uuid NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  suitable text NOT NULL CHECK (suitable IN ('yes', 'partly', 'no')),
  suitable_words text NOT NULL,
  adequate text NOT NULL CHECK (adequate IN ('yes', 'partly', 'no')),
  adequate_words text NOT NULL,
  effective text NOT NULL CHECK (effective IN ('yes', 'partly', 'no')),
  effective_words text NOT NULL,
  aligned text NOT NULL CHECK (aligned IN ('yes', 'partly', 'no')),
  aligned_words text NOT NULL,
  said_by uuid,
  said_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, meeting_id, version),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting (organisation_id, id),
  FOREIGN KEY (organisation_id, said_by) REFERENCES person (organisation_id, id)
);
CALL protect('meeting_conclusion');
GRANT SELECT, INSERT ON meeting_conclusion TO plumbline_app;

-- Who signed the minutes, and exactly which.
CREATE TABLE meeting_signature (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  person_id uuid NOT NULL,
  part text NOT NULL CHECK (part IN ('chair', 'writer')),
  content_hash text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  checkpoint_size bigint NOT NULL,
  checkpoint_root text NOT NULL,
  signed_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
CREATE INDEX meeting_signature_meeting ON meeting_signature (organisation_id, meeting_id);
CALL protect('meeting_signature');
GRANT SELECT, INSERT ON meeting_signature TO plumbline_app;

-- Who was told what a meeting decided; once a person and meeting.
CREATE TABLE meeting_telling (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  meeting_id uuid NOT NULL,
  person_id uuid NOT NULL,
  told_by uuid,
  told_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, meeting_id, person_id),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, told_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX meeting_telling_person ON meeting_telling (organisation_id, person_id);
CALL protect('meeting_telling');
GRANT SELECT, INSERT ON meeting_telling TO plumbline_app;

-- Who was invited by mail: later moves and a cancellation go to them as well.
CREATE TABLE meeting_invitation (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  meeting_id uuid NOT NULL,
  person_id uuid NOT NULL,
  invited_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, meeting_id, person_id),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
CREATE INDEX meeting_invitation_person ON meeting_invitation (organisation_id, person_id);
CALL protect('meeting_invitation');
GRANT SELECT, INSERT ON meeting_invitation TO plumbline_app;

-- A calendar address of one person. Whoever has the address sees their meetings, so only its hash is kept.
CREATE TABLE calendar_feed (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  token_hash text NOT NULL,
  made_at timestamptz NOT NULL,
  revoked_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, token_hash),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
CREATE UNIQUE INDEX calendar_feed_person ON calendar_feed (organisation_id, person_id)
  WHERE revoked_at IS NULL;
CALL protect('calendar_feed');
GRANT SELECT, INSERT, UPDATE ON calendar_feed TO plumbline_app;

-- An appointment that goes with a mail, and what its reader's calendar is to do with it.
ALTER TABLE mail
  ADD COLUMN calendar text,
  ADD COLUMN calendar_method text CHECK (calendar_method IN ('REQUEST', 'CANCEL')),
  ADD CHECK ((calendar IS NULL) = (calendar_method IS NULL));
