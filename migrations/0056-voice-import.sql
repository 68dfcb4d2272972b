-- What people said elsewhere before, brought in with a file: whoever said and answered it stands as the file writes it.
ALTER TABLE voice_item ADD COLUMN folded_reference text GENERATED ALWAYS AS (folded(reference)) STORED;
ALTER TABLE voice_item ADD COLUMN import_id uuid;
ALTER TABLE voice_item ADD COLUMN source_columns jsonb NOT NULL DEFAULT '{}';
-- where, in the words of the file, where it is no place that is known here
ALTER TABLE voice_item ADD COLUMN place_given text NOT NULL DEFAULT '';
ALTER TABLE voice_item ADD COLUMN decided_by_given text NOT NULL DEFAULT '';
ALTER TABLE voice_item DROP CONSTRAINT voice_item_check2;
ALTER TABLE voice_item ADD CONSTRAINT voice_item_somebody
  CHECK (way <> 'named' OR raiser_id IS NOT NULL OR name_given <> '' OR import_id IS NOT NULL);
CREATE INDEX voice_item_folded_reference ON voice_item (organisation_id, folded_reference);
CREATE INDEX voice_item_import ON voice_item (organisation_id, import_id) WHERE import_id IS NOT NULL;
GRANT DELETE ON voice_item TO plumbline_app;
GRANT DELETE ON voice_item_past TO plumbline_app;

ALTER TABLE voice_reply ADD COLUMN import_id uuid;
ALTER TABLE voice_reply ADD COLUMN name_given text NOT NULL DEFAULT '';
ALTER TABLE voice_reply DROP CONSTRAINT voice_reply_check1;
ALTER TABLE voice_reply ADD CONSTRAINT voice_reply_somebody
  CHECK (by_raiser OR person_id IS NOT NULL OR import_id IS NOT NULL);
CREATE INDEX voice_reply_import ON voice_reply (organisation_id, import_id) WHERE import_id IS NOT NULL;
GRANT DELETE ON voice_reply TO plumbline_app;

-- Which items an import changed, so that undoing it finds the state before.
CREATE TABLE voice_item_import_change (
  organisation_id uuid NOT NULL,
  import_id uuid NOT NULL,
  voice_item_id uuid NOT NULL,
  version integer NOT NULL,
  version_before integer,
  PRIMARY KEY (organisation_id, import_id, voice_item_id),
  FOREIGN KEY (organisation_id, voice_item_id) REFERENCES voice_item (organisation_id, id) ON DELETE CASCADE
);
CREATE INDEX voice_item_import_change_item ON voice_item_import_change (organisation_id, voice_item_id);
CALL protect('voice_item_import_change');
GRANT SELECT, INSERT, UPDATE, DELETE ON voice_item_import_change TO plumbline_app;
