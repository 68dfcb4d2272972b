-- What people say: ideas, concerns, near misses, barriers, questions and thanks; what they heard, and what came of it.
-- And the places things are seen at.

-- A picture that came without a name was sent by nobody the record knows.
ALTER TABLE file ALTER COLUMN uploaded_by DROP NOT NULL;

CREATE TABLE voice_place (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  site_id uuid,
  team_id uuid,
  -- how many people may be there; null where nobody counted
  people integer CHECK (people >= 0),
  retired_on date,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, name),
  FOREIGN KEY (organisation_id, site_id) REFERENCES site (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id)
);
CREATE INDEX voice_place_site ON voice_place (organisation_id, site_id);
CREATE INDEX voice_place_team ON voice_place (organisation_id, team_id);
CALL protect('voice_place');
GRANT SELECT, INSERT, UPDATE ON voice_place TO plumbline_app;

CREATE TABLE voice_item (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  reference text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('idea', 'concern', 'near_miss', 'barrier', 'question', 'thanks')),
  -- null where the words are sealed to those who handle them
  text text,
  sealed boolean NOT NULL DEFAULT false,
  place_id uuid,
  team_id uuid,
  raised_on date NOT NULL,
  -- null where it came without a name: the day is all that is kept
  raised_at timestamptz,
  raiser_id uuid,
  -- the name as written by somebody without an account
  name_given text NOT NULL DEFAULT '',
  way text NOT NULL CHECK (way IN ('named', 'to_person', 'anonymous')),
  to_person_id uuid,
  -- what a thanks is for
  about_id uuid,
  -- the day by which the raiser was promised to hear
  promised_on date,
  -- who answers: the line, or top management once the promised day has passed
  level text NOT NULL DEFAULT 'line' CHECK (level IN ('line', 'top')),
  escalated_on date,
  first_reply_at timestamptz,
  decided_at timestamptz,
  decided_by uuid,
  decision text CHECK (decision IN ('yes', 'no', 'try', 'answered')),
  reason text NOT NULL DEFAULT '',
  told_at timestamptz,
  -- a small experiment: until when, what is looked at, and what came out
  try_until date,
  try_measure text NOT NULL DEFAULT '',
  try_ended_on date,
  try_outcome text NOT NULL DEFAULT '',
  -- by plain reference
  action_id uuid,
  problem_id uuid,
  done_at timestamptz,
  done_by uuid,
  outcome text NOT NULL DEFAULT '',
  -- what it brought, in the firm's currency and in hours a year
  benefit_money numeric(14, 2) CHECK (benefit_money >= 0),
  benefit_hours numeric(10, 1) CHECK (benefit_hours >= 0),
  benefit_note text NOT NULL DEFAULT '',
  -- the question "is it gone?" to the raiser of a barrier, and the answer
  asked_gone_on date,
  gone boolean,
  closed_on date,
  closed_how text
    CHECK (closed_how IN ('gone', 'unanswered', 'done', 'no', 'answered', 'problem', 'said', 'withdrawn')),
  recorded_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, reference),
  FOREIGN KEY (organisation_id, place_id) REFERENCES voice_place (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, raiser_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, to_person_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, decided_by) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, done_by) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, about_id) REFERENCES voice_item (organisation_id, id),
  CHECK (sealed = (text IS NULL)),
  CHECK ((way = 'to_person') = (to_person_id IS NOT NULL)),
  CHECK (way <> 'named' OR raiser_id IS NOT NULL OR name_given <> ''),
  CHECK (raiser_id IS NOT NULL OR raised_at IS NULL),
  CHECK (way <> 'anonymous' OR (raiser_id IS NULL AND name_given = '')),
  CHECK ((decision IS NULL) = (decided_at IS NULL)),
  CHECK ((closed_on IS NULL) = (closed_how IS NULL)),
  CHECK ((level = 'top') = (escalated_on IS NOT NULL))
);
CREATE INDEX voice_item_raised ON voice_item (organisation_id, raised_on);
CREATE INDEX voice_item_open ON voice_item (organisation_id, promised_on) WHERE closed_on IS NULL;
CREATE INDEX voice_item_place ON voice_item (organisation_id, place_id);
CREATE INDEX voice_item_team ON voice_item (organisation_id, team_id);
CREATE INDEX voice_item_raiser ON voice_item (organisation_id, raiser_id);
CREATE INDEX voice_item_to_person ON voice_item (organisation_id, to_person_id);
CREATE INDEX voice_item_decided_by ON voice_item (organisation_id, decided_by);
CREATE INDEX voice_item_done_by ON voice_item (organisation_id, done_by);
CREATE INDEX voice_item_about ON voice_item (organisation_id, about_id);
CREATE INDEX voice_item_action ON voice_item (organisation_id, action_id) WHERE action_id IS NOT NULL;
CALL protect('voice_item');
GRANT SELECT, INSERT, UPDATE ON voice_item TO plumbline_app;

-- Earlier states, so that any page can be seen as it stood on a past day. Filled by the database alone.
CREATE TABLE voice_item_past (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  changed_at timestamptz NOT NULL,
  replaced_at timestamptz NOT NULL,
  state jsonb NOT NULL,
  PRIMARY KEY (organisation_id, id, version)
);
CREATE INDEX voice_item_past_time ON voice_item_past (organisation_id, replaced_at);
CALL protect('voice_item_past');
GRANT SELECT, INSERT ON voice_item_past TO plumbline_app;

CREATE FUNCTION voice_item_keep_past() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO voice_item_past (organisation_id, id, version, changed_at, replaced_at, state)
  VALUES (OLD.organisation_id, OLD.id, OLD.version, OLD.changed_at, NEW.changed_at, to_jsonb(OLD));
  RETURN NEW;
END $$;
CREATE TRIGGER keep_past BEFORE UPDATE ON voice_item
  FOR EACH ROW WHEN (OLD.version IS DISTINCT FROM NEW.version) EXECUTE FUNCTION voice_item_keep_past();

-- The items as they stood at the end of a past day.
CREATE FUNCTION voice_item_as_of(until timestamptz) RETURNS SETOF voice_item
  LANGUAGE sql STABLE AS $$
  SELECT a.* FROM voice_item a
   WHERE a.organisation_id = current_organisation() AND a.changed_at < until
  UNION ALL
  SELECT s.* FROM voice_item_past p, jsonb_populate_record(NULL::voice_item, p.state) s
   WHERE p.organisation_id = current_organisation() AND p.replaced_at >= until AND p.changed_at < until
$$;

-- The next free number of this firm's own references (V-1, V-2 …).
CREATE TABLE voice_counter (
  organisation_id uuid PRIMARY KEY REFERENCES organisation (id),
  last integer NOT NULL
);
CALL protect('voice_counter');
GRANT SELECT, INSERT, UPDATE ON voice_counter TO plumbline_app;

-- What was said about it: by those who answer, and by whoever raised it.
CREATE TABLE voice_reply (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  item_id uuid NOT NULL,
  -- null where the raiser has no account
  person_id uuid,
  by_raiser boolean NOT NULL,
  text text,
  sealed boolean NOT NULL DEFAULT false,
  said_on date NOT NULL,
  -- null where it came without a name
  said_at timestamptz,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, item_id) REFERENCES voice_item (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
  CHECK (sealed = (text IS NULL)),
  CHECK (by_raiser OR person_id IS NOT NULL)
);
CREATE INDEX voice_reply_item ON voice_reply (organisation_id, item_id);
CREATE INDEX voice_reply_person ON voice_reply (organisation_id, person_id);
CALL protect('voice_reply');
GRANT SELECT, INSERT ON voice_reply TO plumbline_app;

-- Who says the same: people join instead of repeating.
CREATE TABLE voice_support (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  item_id uuid NOT NULL,
  person_id uuid NOT NULL,
  since timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, item_id, person_id),
  FOREIGN KEY (organisation_id, item_id) REFERENCES voice_item (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
CREATE INDEX voice_support_person ON voice_support (organisation_id, person_id);
CALL protect('voice_support');
GRANT SELECT, INSERT, DELETE ON voice_support TO plumbline_app;

CREATE TABLE voice_file (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  item_id uuid NOT NULL,
  file_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, item_id, file_id),
  FOREIGN KEY (organisation_id, item_id) REFERENCES voice_item (organisation_id, id),
  FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id)
);
CREATE INDEX voice_file_file ON voice_file (organisation_id, file_id);
CALL protect('voice_file');
GRANT SELECT, INSERT ON voice_file TO plumbline_app;

-- Within how many working days people hear, where the firm says otherwise than the product.
CREATE TABLE voice_promise (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  kind text NOT NULL CHECK (kind IN ('idea', 'concern', 'near_miss', 'barrier', 'question')),
  days integer NOT NULL CHECK (days BETWEEN 1 AND 60),
  PRIMARY KEY (organisation_id, kind)
);
CALL protect('voice_promise');
GRANT SELECT, INSERT, UPDATE ON voice_promise TO plumbline_app;

-- The words of what everyone may read, to find what was said before. A tree of words rather than an index over texts:
-- under row security only comparisons that tell nothing of other rows are made from an index.
CREATE TABLE voice_word (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  word text NOT NULL COLLATE "C",
  item_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, word, item_id),
  FOREIGN KEY (organisation_id, item_id) REFERENCES voice_item (organisation_id, id)
);
CREATE INDEX voice_word_item ON voice_word (organisation_id, item_id);
CALL protect('voice_word');
GRANT SELECT, INSERT, DELETE ON voice_word TO plumbline_app;
