-- What comes in without an account: posters, those who open sealed letters, and the box.

-- A poster at a place. Its code hangs on the wall for all to see, so it is kept as it is, to be printed again.
CREATE TABLE poster (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  place_id uuid NOT NULL,
  code text NOT NULL CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
  -- the words above the code
  invitation text NOT NULL,
  made_by uuid NOT NULL,
  made_at timestamptz NOT NULL,
  revoked_at timestamptz,
  revoked_by uuid,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, code),
  FOREIGN KEY (organisation_id, place_id) REFERENCES voice_place (organisation_id, id),
  FOREIGN KEY (organisation_id, made_by) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, revoked_by) REFERENCES person (organisation_id, id),
  CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
);
CREATE INDEX poster_place ON poster (organisation_id, place_id);
CREATE INDEX poster_made_by ON poster (organisation_id, made_by);
CREATE INDEX poster_revoked_by ON poster (organisation_id, revoked_by);
CALL protect('poster');
GRANT SELECT, INSERT, UPDATE ON poster TO plumbline_app;

-- Which firm a code leads to. Found before an organisation is known, like an invitation; only hashes stand here.
CREATE TABLE identity.poster_door (
  code_hash text PRIMARY KEY,
  organisation_id uuid NOT NULL,
  poster_id uuid NOT NULL,
  UNIQUE (organisation_id, poster_id),
  FOREIGN KEY (organisation_id, poster_id) REFERENCES public.poster (organisation_id, id)
);
GRANT SELECT, INSERT ON identity.poster_door TO plumbline_app;

-- Who opens sealed letters. The secret half of their key is wrapped in their browser, and unwrapped nowhere else.
CREATE TABLE handler (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  named_on date NOT NULL,
  named_by uuid NOT NULL,
  public_key text,
  salt text,
  by_passphrase text,
  by_recovery text,
  retired_on date,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, named_by) REFERENCES person (organisation_id, id),
  CHECK ((public_key IS NULL) = (salt IS NULL)),
  CHECK ((public_key IS NULL) = (by_passphrase IS NULL)),
  CHECK ((public_key IS NULL) = (by_recovery IS NULL))
);
CREATE UNIQUE INDEX handler_person ON handler (organisation_id, person_id) WHERE retired_on IS NULL;
CREATE INDEX handler_named ON handler (organisation_id, person_id);
CREATE INDEX handler_named_by ON handler (organisation_id, named_by);
CALL protect('handler');
GRANT SELECT, INSERT, UPDATE ON handler TO plumbline_app;

-- Letters in the box, until it is emptied: the day and no time, a random number and no order.
CREATE TABLE letter_waiting (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  letter uuid NOT NULL,
  put_on date NOT NULL,
  kind text NOT NULL,
  words text NOT NULL,
  name text NOT NULL,
  place_id uuid,
  lookup_hash text NOT NULL,
  public_key text NOT NULL,
  picture bytea,
  -- a sealed one: the words, the picture, and their key wrapped for each who may open it
  box text,
  picture_box text,
  keys jsonb NOT NULL,
  PRIMARY KEY (organisation_id, letter),
  FOREIGN KEY (organisation_id, place_id) REFERENCES voice_place (organisation_id, id),
  CHECK (box IS NULL OR (words = '' AND name = '' AND picture IS NULL))
);
CREATE INDEX letter_waiting_place ON letter_waiting (organisation_id, place_id);
CREATE INDEX letter_waiting_lookup ON letter_waiting (organisation_id, lookup_hash);
CALL protect('letter_waiting');
GRANT SELECT, INSERT, DELETE ON letter_waiting TO plumbline_app;

-- Letters that were taken out of the box. All rows of one emptying are written by one transaction, in an order that
-- was drawn by lot. What a sealed letter says stands here and nowhere else.
CREATE TABLE letter (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  letter uuid NOT NULL,
  item_id uuid NOT NULL,
  lookup_hash text NOT NULL,
  public_key text NOT NULL,
  box text,
  picture_box text,
  keys jsonb NOT NULL,
  PRIMARY KEY (organisation_id, letter),
  UNIQUE (organisation_id, lookup_hash),
  UNIQUE (organisation_id, item_id),
  FOREIGN KEY (organisation_id, item_id) REFERENCES voice_item (organisation_id, id)
);
CALL protect('letter');
GRANT SELECT, INSERT ON letter TO plumbline_app;

-- What the writer of a letter says later, in the box as well.
CREATE TABLE letter_answer_waiting (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  said uuid NOT NULL,
  letter uuid NOT NULL,
  put_on date NOT NULL,
  words text NOT NULL,
  box text,
  keys jsonb NOT NULL,
  gone boolean,
  PRIMARY KEY (organisation_id, said),
  FOREIGN KEY (organisation_id, letter) REFERENCES letter (organisation_id, letter),
  CHECK (box IS NULL OR words = '')
);
CREATE INDEX letter_answer_waiting_letter ON letter_answer_waiting (organisation_id, letter);
CALL protect('letter_answer_waiting');
GRANT SELECT, INSERT, DELETE ON letter_answer_waiting TO plumbline_app;

-- What was said about a letter behind its seal; of what was said openly only the number, so that nothing is taken twice.
CREATE TABLE letter_said (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  said uuid NOT NULL,
  letter uuid NOT NULL,
  -- null where it was the writer
  person_id uuid,
  said_on date NOT NULL,
  position integer NOT NULL,
  box text,
  keys jsonb NOT NULL,
  PRIMARY KEY (organisation_id, said),
  FOREIGN KEY (organisation_id, letter) REFERENCES letter (organisation_id, letter),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
CREATE INDEX letter_said_letter ON letter_said (organisation_id, letter);
CREATE INDEX letter_said_person ON letter_said (organisation_id, person_id);
CALL protect('letter_said');
GRANT SELECT, INSERT ON letter_said TO plumbline_app;
