-- Imports: a file on its way to becoming records, and what it became.

CREATE TABLE import (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  -- the noun of the register it fills
  register text NOT NULL,
  file_id uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('reading', 'choosing', 'checking', 'ready', 'trying', 'running',
    'done', 'refused', 'failed', 'cancelled', 'undoing', 'undone')),
  -- counts people's decisions, not what the product does in the background
  version integer NOT NULL DEFAULT 1,
  opened_by uuid NOT NULL,
  opened_at timestamptz NOT NULL,
  -- whose decision the work in hand is: it has their rights and is recorded as theirs
  asked_by uuid NOT NULL,
  without_refused boolean NOT NULL DEFAULT false,
  -- why the file is not read, and why the last try or run wrote nothing
  refusal jsonb,
  trouble jsonb,
  -- what was found in the file: tables, columns, proposals
  found jsonb,
  choices jsonb,
  -- what checking by these choices gave: questions, counts, what is missing
  checked jsonb,
  tried jsonb,
  done jsonb,
  done_at timestamptz,
  undone_by uuid,
  undone_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, file_id) REFERENCES file (organisation_id, id),
  FOREIGN KEY (organisation_id, opened_by) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, asked_by) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, undone_by) REFERENCES person (organisation_id, id)
);
CREATE INDEX import_opened ON import (organisation_id, opened_at DESC);
CALL protect('import');
GRANT SELECT, INSERT, UPDATE ON import TO plumbline_app;

-- The work in hand of an import; no row, no work. Kept beside it, because the long transaction that
-- writes the records must not keep others from seeing how far it is, or from stopping it.
CREATE TABLE import_work (
  organisation_id uuid NOT NULL,
  import_id uuid NOT NULL,
  -- a further decision is a further piece of work: what an older one brings is not taken any more
  id uuid NOT NULL,
  -- the process that has it in hand; another one takes it over when it has been silent for long
  claim uuid,
  attempts integer NOT NULL DEFAULT 0,
  done integer NOT NULL DEFAULT 0,
  total integer NOT NULL DEFAULT 0,
  of text NOT NULL DEFAULT 'share' CHECK (of IN ('share', 'rows', 'record')),
  -- by the clock of the database, which all processes share
  heard_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, import_id),
  FOREIGN KEY (organisation_id, import_id) REFERENCES import (organisation_id, id)
);
CALL protect('import_work');
GRANT SELECT, INSERT, UPDATE, DELETE ON import_work TO plumbline_app;

-- Every row of the file as it was read and what would become of it. Written anew by each checking.
CREATE TABLE import_row (
  organisation_id uuid NOT NULL,
  import_id uuid NOT NULL,
  number integer NOT NULL,
  act text NOT NULL,
  -- whether it names the record it is: such rows are written first, so that no number given to the
  -- others can be one of theirs
  named boolean NOT NULL,
  with_problems boolean NOT NULL,
  -- what is brought in: values, source columns, where the row stands
  brought json NOT NULL,
  -- what is only shown: cells as written, differences, problems
  shown json NOT NULL,
  PRIMARY KEY (organisation_id, import_id, number)
);
CALL protect('import_row');
GRANT SELECT, INSERT, DELETE ON import_row TO plumbline_app;

-- What the columns of a firm's files mean, as somebody accepted it: words of a header → field, or ''
-- for "kept as it stands".
CREATE TABLE import_mapping (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  register text NOT NULL,
  header text NOT NULL,
  field text NOT NULL,
  PRIMARY KEY (organisation_id, register, header)
);
CALL protect('import_mapping');
GRANT SELECT, INSERT, UPDATE ON import_mapping TO plumbline_app;

-- Actions that an import changed. What they were before is in action_past, under the version before.
CREATE TABLE action_import_change (
  organisation_id uuid NOT NULL,
  import_id uuid NOT NULL,
  action_id uuid NOT NULL,
  -- as the import left it, or as undoing a later import left it again
  version integer NOT NULL,
  -- as the import found it; null where the import made it
  version_before integer,
  move_id uuid,
  helpers_before uuid[],
  PRIMARY KEY (organisation_id, import_id, action_id),
  FOREIGN KEY (organisation_id, action_id) REFERENCES action (organisation_id, id) ON DELETE CASCADE
);
CREATE INDEX action_import_change_action ON action_import_change (organisation_id, action_id);
CALL protect('action_import_change');
GRANT SELECT, INSERT, UPDATE, DELETE ON action_import_change TO plumbline_app;

-- Text as it is compared: lower case, without accents, single spaces (src/lib/fold.ts).
CREATE FUNCTION folded(given text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN btrim(lower(regexp_replace(regexp_replace(normalize(given, NFKD), '[\u0300-\u036f]', '', 'g'), '\s+', ' ', 'g')));
CREATE INDEX action_folded_reference ON action (organisation_id, folded(reference));
