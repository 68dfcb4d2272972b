-- When a role was put on record. That a meeting counts as a review must not be arranged afterwards by giving the
-- chair a role with an earlier first day. Of roles given before this was kept, only their days are known.
ALTER TABLE person_role ADD COLUMN given_at timestamptz NOT NULL DEFAULT '1970-01-01T00:00:00Z';
