-- A file may call a thing finished and not say how it ended. It is not done then, and nothing counts it as done.
ALTER TABLE voice_item DROP CONSTRAINT voice_item_closed_how_check;
ALTER TABLE voice_item ADD CONSTRAINT voice_item_closed_how_check
  CHECK (closed_how IN ('gone', 'unanswered', 'done', 'no', 'answered', 'problem', 'said', 'withdrawn', 'not_recorded'));
