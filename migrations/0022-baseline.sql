-- How many values the limits of a measure rest on before they are locked.

ALTER TABLE measure ADD COLUMN baseline integer NOT NULL DEFAULT 12 CHECK (baseline BETWEEN 12 AND 120);
