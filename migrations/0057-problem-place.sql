-- A problem is at a place of the register where its words name one; the words stay as they were written or came in with a file.
ALTER TABLE problem ADD COLUMN place_id uuid;
ALTER TABLE problem ADD FOREIGN KEY (organisation_id, place_id) REFERENCES voice_place (organisation_id, id);
CREATE INDEX problem_place ON problem (organisation_id, place_id) WHERE place_id IS NOT NULL;

-- One way for a form, a file and what was said: whoever writes the words gives the place.
CREATE FUNCTION problem_find_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.place_id := (SELECT p.id FROM voice_place p
    WHERE p.organisation_id = NEW.organisation_id AND NEW.place <> '' AND folded(p.name) = folded(NEW.place)
    ORDER BY p.retired_on IS NOT NULL, p.name, p.id LIMIT 1);
  RETURN NEW;
END $$;
CREATE TRIGGER find_place BEFORE INSERT ON problem
  FOR EACH ROW WHEN (NEW.place_id IS NULL) EXECUTE FUNCTION problem_find_place();
-- Words that stay the same stay at their place, whatever that is called by now.
CREATE TRIGGER find_place_again BEFORE UPDATE OF place ON problem
  FOR EACH ROW WHEN (OLD.place IS DISTINCT FROM NEW.place) EXECUTE FUNCTION problem_find_place();

-- A place that is entered later is the one that earlier words meant. No version is counted up: nobody changed the problem.
CREATE FUNCTION place_find_problems() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE problem p SET place_id = NEW.id
   WHERE p.organisation_id = NEW.organisation_id AND p.place_id IS NULL AND p.place <> ''
     AND folded(p.place) = folded(NEW.name);
  RETURN NULL;
END $$;
CREATE TRIGGER find_problems AFTER INSERT OR UPDATE OF name ON voice_place
  FOR EACH ROW EXECUTE FUNCTION place_find_problems();

-- The problems and places of every organisation, which the owner of the tables does not see otherwise.
ALTER TABLE problem NO FORCE ROW LEVEL SECURITY;
ALTER TABLE voice_place NO FORCE ROW LEVEL SECURITY;
UPDATE problem p SET place_id = (SELECT v.id FROM voice_place v
    WHERE v.organisation_id = p.organisation_id AND folded(v.name) = folded(p.place)
    ORDER BY v.retired_on IS NOT NULL, v.name, v.id LIMIT 1)
 WHERE p.place <> '';
ALTER TABLE problem FORCE ROW LEVEL SECURITY;
ALTER TABLE voice_place FORCE ROW LEVEL SECURITY;
