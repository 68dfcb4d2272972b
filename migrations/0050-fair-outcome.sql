-- One question to whoever raised something, after it was closed: were you treated fairly? Only sums are kept, by month;
-- beside them stands that somebody was answered about an item, so that nobody answers twice. No row tells who said what.

CREATE TABLE voice_fair_tally (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  -- its first day
  month date NOT NULL CHECK (extract(day FROM month) = 1),
  answers integer NOT NULL CHECK (answers > 0),
  -- those of four or five out of five
  fair integer NOT NULL CHECK (fair >= 0 AND fair <= answers),
  PRIMARY KEY (organisation_id, month)
);
CALL protect('voice_fair_tally');
GRANT SELECT, INSERT, UPDATE ON voice_fair_tally TO plumbline_app;

CREATE TABLE voice_fair_said (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  item_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, item_id),
  FOREIGN KEY (organisation_id, item_id) REFERENCES voice_item (organisation_id, id)
);
CALL protect('voice_fair_said');
GRANT SELECT, INSERT ON voice_fair_said TO plumbline_app;

-- The same question to whoever holds a receipt; it leaves the box with the other answers.
ALTER TABLE letter_answer_waiting ADD COLUMN fair smallint CHECK (fair BETWEEN 1 AND 5);
