-- Written by npm run generate from the migrated database. Do not edit; to be read, not run.

CREATE TABLE action (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  reference text NOT NULL,
  title text NOT NULL,
  description text DEFAULT ''::text NOT NULL,
  why text DEFAULT ''::text NOT NULL,
  source text NOT NULL,
  source_reference text DEFAULT ''::text NOT NULL,
  significance text NOT NULL,
  process text DEFAULT ''::text NOT NULL,
  accountable_id uuid,
  team_id uuid,
  proposed boolean DEFAULT false NOT NULL,
  proposed_by uuid,
  decided_on date,
  decided_by uuid,
  decision_reason text DEFAULT ''::text NOT NULL,
  opened_on date NOT NULL,
  first_due_on date,
  due_on date,
  contained_on date,
  planned_on date,
  done_on date,
  done_by uuid,
  proved_on date,
  cancelled_on date,
  cancel_reason text DEFAULT ''::text NOT NULL,
  containment text DEFAULT ''::text NOT NULL,
  cause text DEFAULT ''::text NOT NULL,
  corrective_action text DEFAULT ''::text NOT NULL,
  result text DEFAULT ''::text NOT NULL,
  check_due_on date,
  checker_id uuid,
  checked_on date,
  verdict text,
  check_note text DEFAULT ''::text NOT NULL,
  reopened_count integer DEFAULT 0 NOT NULL,
  due_moves integer DEFAULT 0 NOT NULL,
  late_moves integer DEFAULT 0 NOT NULL,
  import_id uuid,
  source_columns jsonb DEFAULT '{}'::jsonb NOT NULL,
  created_by uuid,
  recorded_at timestamp with time zone NOT NULL,
  changed_at timestamp with time zone NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  search tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, ((((((((((reference || ' '::text) || title) || ' '::text) || description) || ' '::text) || why) || ' '::text) || process) || ' '::text) || source_reference))) STORED,
  decider_id uuid,
  folded_reference text GENERATED ALWAYS AS (folded(reference)) STORED,
  CHECK (((proved_on IS NULL) OR (done_on IS NOT NULL))),
  CHECK ((significance = ANY (ARRAY['high'::text, 'normal'::text, 'low'::text]))),
  CHECK ((verdict = ANY (ARRAY['effective'::text, 'partly'::text, 'not_effective'::text]))),
  FOREIGN KEY (organisation_id, accountable_id) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, checker_id) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, created_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, decided_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, decider_id) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, done_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, proposed_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team(organisation_id, id),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, reference)
);
CREATE INDEX action_accountable ON public.action USING btree (organisation_id, accountable_id) WHERE ((done_on IS NULL) AND (cancelled_on IS NULL));
CREATE INDEX action_check ON public.action USING btree (organisation_id, check_due_on) WHERE ((done_on IS NOT NULL) AND (checked_on IS NULL));
CREATE INDEX action_checker ON public.action USING btree (organisation_id, checker_id) WHERE (checker_id IS NOT NULL);
CREATE INDEX action_done ON public.action USING btree (organisation_id, done_on) WHERE (done_on IS NOT NULL);
CREATE INDEX action_ended ON public.action USING btree (organisation_id, (
CASE
    WHEN (done_on IS NOT NULL) THEN done_on
    ELSE cancelled_on
END));
CREATE INDEX action_first_due ON public.action USING btree (organisation_id, first_due_on) WHERE (first_due_on IS NOT NULL);
CREATE INDEX action_folded_reference ON public.action USING btree (organisation_id, folded_reference);
CREATE INDEX action_import ON public.action USING btree (organisation_id, import_id) WHERE (import_id IS NOT NULL);
CREATE INDEX action_of_person ON public.action USING btree (organisation_id, accountable_id);
CREATE INDEX action_open_due ON public.action USING btree (organisation_id, due_on, id) WHERE ((done_on IS NULL) AND (cancelled_on IS NULL) AND (NOT proposed));
CREATE INDEX action_opened ON public.action USING btree (organisation_id, opened_on);
CREATE INDEX action_proposer ON public.action USING btree (organisation_id, proposed_by) WHERE (proposed_by IS NOT NULL);
CREATE INDEX action_proved ON public.action USING btree (organisation_id, proved_on) WHERE (proved_on IS NOT NULL);
CREATE INDEX action_search ON public.action USING gin (search);
CREATE INDEX action_waiting ON public.action USING btree (organisation_id, opened_on, id) WHERE (proposed AND (cancelled_on IS NULL));
ALTER TABLE action ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON action AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR
CASE
    WHEN (team_id IS NOT NULL) THEN (team_id = ANY (( SELECT teams_of_part() AS teams_of_part)::uuid[]))
    ELSE (COALESCE(accountable_id, proposed_by) = ANY (( SELECT people_of_part() AS people_of_part)::uuid[]))
END));
CREATE POLICY tenant ON action USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
CREATE TRIGGER keep_past BEFORE UPDATE ON public.action FOR EACH ROW WHEN ((old.version IS DISTINCT FROM new.version)) EXECUTE FUNCTION action_keep_past();
GRANT DELETE, INSERT, SELECT, UPDATE ON action TO plumbline_app;
GRANT SELECT ON action TO plumbline_reader;

CREATE TABLE action_comment (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  action_id uuid NOT NULL,
  person_id uuid NOT NULL,
  text text NOT NULL,
  said_at timestamp with time zone NOT NULL,
  FOREIGN KEY (organisation_id, action_id) REFERENCES action(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX action_comment_action ON public.action_comment USING btree (organisation_id, action_id);
ALTER TABLE action_comment ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON action_comment AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR (action_id IN ( SELECT action.id
   FROM action))));
CREATE POLICY tenant ON action_comment USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON action_comment TO plumbline_app;
GRANT SELECT ON action_comment TO plumbline_reader;

CREATE TABLE action_counter (
  organisation_id uuid NOT NULL,
  last integer NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  PRIMARY KEY (organisation_id)
);
ALTER TABLE action_counter ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON action_counter AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON action_counter USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON action_counter TO plumbline_app;
GRANT SELECT ON action_counter TO plumbline_reader;

CREATE TABLE action_due_move (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  action_id uuid NOT NULL,
  moved_at timestamp with time zone NOT NULL,
  moved_on date NOT NULL,
  from_day date,
  to_day date,
  moved_by uuid NOT NULL,
  reason text NOT NULL,
  after_due boolean NOT NULL,
  FOREIGN KEY (organisation_id, action_id) REFERENCES action(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, moved_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX action_due_move_action ON public.action_due_move USING btree (organisation_id, action_id);
CREATE INDEX action_due_move_day ON public.action_due_move USING btree (organisation_id, moved_on);
ALTER TABLE action_due_move ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON action_due_move AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR (action_id IN ( SELECT action.id
   FROM action))));
CREATE POLICY tenant ON action_due_move USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON action_due_move TO plumbline_app;
GRANT SELECT ON action_due_move TO plumbline_reader;

CREATE TABLE action_file (
  organisation_id uuid NOT NULL,
  action_id uuid NOT NULL,
  file_id uuid NOT NULL,
  purpose text DEFAULT 'evidence'::text NOT NULL,
  FOREIGN KEY (organisation_id, action_id) REFERENCES action(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, file_id) REFERENCES file(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  PRIMARY KEY (organisation_id, action_id, file_id)
);
ALTER TABLE action_file ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON action_file AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR (action_id IN ( SELECT action.id
   FROM action))));
CREATE POLICY tenant ON action_file USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON action_file TO plumbline_app;
GRANT SELECT ON action_file TO plumbline_reader;

CREATE TABLE action_helper (
  organisation_id uuid NOT NULL,
  action_id uuid NOT NULL,
  person_id uuid NOT NULL,
  FOREIGN KEY (organisation_id, action_id) REFERENCES action(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, action_id, person_id)
);
CREATE INDEX action_helper_person ON public.action_helper USING btree (organisation_id, person_id);
ALTER TABLE action_helper ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON action_helper AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR (action_id IN ( SELECT action.id
   FROM action))));
CREATE POLICY tenant ON action_helper USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON action_helper TO plumbline_app;
GRANT SELECT ON action_helper TO plumbline_reader;

CREATE TABLE action_import_change (
  organisation_id uuid NOT NULL,
  import_id uuid NOT NULL,
  action_id uuid NOT NULL,
  version integer NOT NULL,
  version_before integer,
  move_id uuid,
  helpers_before uuid[],
  FOREIGN KEY (organisation_id, action_id) REFERENCES action(organisation_id, id) ON DELETE CASCADE,
  PRIMARY KEY (organisation_id, import_id, action_id)
);
CREATE INDEX action_import_change_action ON public.action_import_change USING btree (organisation_id, action_id);
ALTER TABLE action_import_change ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON action_import_change AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON action_import_change USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON action_import_change TO plumbline_app;
GRANT SELECT ON action_import_change TO plumbline_reader;

CREATE TABLE action_link (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  action_id uuid NOT NULL,
  label text NOT NULL,
  target text NOT NULL,
  linked_at timestamp with time zone NOT NULL,
  unlinked_at timestamp with time zone,
  CHECK ((unlinked_at >= linked_at)),
  FOREIGN KEY (organisation_id, action_id) REFERENCES action(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX action_link_action ON public.action_link USING btree (organisation_id, action_id);
ALTER TABLE action_link ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON action_link AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR ((action_id IN ( SELECT action.id
   FROM action)) AND names_what_is_shown(target))));
CREATE POLICY tenant ON action_link USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON action_link TO plumbline_app;
GRANT SELECT ON action_link TO plumbline_reader;

CREATE TABLE action_past (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  changed_at timestamp with time zone NOT NULL,
  replaced_at timestamp with time zone NOT NULL,
  state jsonb NOT NULL,
  stands_from timestamp with time zone GENERATED ALWAYS AS (
CASE
    WHEN ((version = 1) AND ((state ->> 'import_id'::text) IS NOT NULL)) THEN '-infinity'::timestamp with time zone
    ELSE changed_at
END) STORED NOT NULL,
  opened_on date,
  first_due_on date,
  due_on date,
  done_on date,
  cancelled_on date,
  decided_on date,
  recorded_at timestamp with time zone,
  accountable_id uuid,
  proposed_by uuid,
  import_id uuid,
  proposed boolean,
  significance text,
  source text,
  PRIMARY KEY (organisation_id, id, version)
);
CREATE INDEX action_past_time ON public.action_past USING btree (organisation_id, replaced_at, stands_from);
ALTER TABLE action_past ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON action_past AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR (id IN ( SELECT action.id
   FROM action))));
CREATE POLICY tenant ON action_past USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON action_past TO plumbline_app;
GRANT SELECT ON action_past TO plumbline_reader;

CREATE TABLE action_view (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  name text NOT NULL,
  query text NOT NULL,
  shared boolean DEFAULT false NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
ALTER TABLE action_view ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON action_view AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON action_view USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON action_view TO plumbline_app;
GRANT SELECT ON action_view TO plumbline_reader;

CREATE TABLE agenda_item (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  carried_from uuid,
  position integer NOT NULL,
  created_by uuid,
  recorded_at timestamp with time zone NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  FOREIGN KEY (organisation_id, carried_from) REFERENCES agenda_item(organisation_id, id),
  FOREIGN KEY (organisation_id, created_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX agenda_item_carried ON public.agenda_item USING btree (organisation_id, carried_from);
CREATE INDEX agenda_item_meeting ON public.agenda_item USING btree (organisation_id, meeting_id, "position");
ALTER TABLE agenda_item ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON agenda_item AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON agenda_item USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON agenda_item TO plumbline_app;
GRANT SELECT ON agenda_item TO plumbline_reader;

CREATE TABLE agenda_item_version (
  organisation_id uuid NOT NULL,
  item_id uuid NOT NULL,
  version integer NOT NULL,
  title text NOT NULL,
  minutes integer NOT NULL,
  presenter_id uuid,
  standing boolean NOT NULL,
  inputs text[] DEFAULT '{}'::text[] NOT NULL,
  data_as_of date,
  outcome text,
  outcome_reason text DEFAULT ''::text NOT NULL,
  outcome_at timestamp with time zone,
  removed boolean DEFAULT false NOT NULL,
  written_by uuid,
  written_at timestamp with time zone NOT NULL,
  CHECK (((outcome IS NULL) = (outcome_at IS NULL))),
  CHECK (((outcome <> ALL (ARRAY['no_change'::text, 'deferred'::text])) OR (outcome_reason <> ''::text))),
  CHECK (((minutes >= 0) AND (minutes <= 1440))),
  CHECK ((outcome = ANY (ARRAY['decided'::text, 'directed'::text, 'no_change'::text, 'deferred'::text, 'informed'::text]))),
  CHECK ((title <> ''::text)),
  CHECK ((version > 0)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, item_id) REFERENCES agenda_item(organisation_id, id),
  FOREIGN KEY (organisation_id, presenter_id) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, written_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, item_id, version)
);
CREATE INDEX agenda_item_version_presenter ON public.agenda_item_version USING btree (organisation_id, presenter_id);
ALTER TABLE agenda_item_version ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON agenda_item_version AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON agenda_item_version USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON agenda_item_version TO plumbline_app;
GRANT SELECT ON agenda_item_version TO plumbline_reader;

CREATE TABLE agenda_note (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  item_id uuid NOT NULL,
  beside_id uuid,
  created_by uuid,
  recorded_at timestamp with time zone NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  FOREIGN KEY (organisation_id, beside_id) REFERENCES agenda_note(organisation_id, id),
  FOREIGN KEY (organisation_id, created_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, item_id) REFERENCES agenda_item(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX agenda_note_item ON public.agenda_note USING btree (organisation_id, item_id);
ALTER TABLE agenda_note ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON agenda_note AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON agenda_note USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON agenda_note TO plumbline_app;
GRANT SELECT ON agenda_note TO plumbline_reader;

CREATE TABLE agenda_note_version (
  organisation_id uuid NOT NULL,
  note_id uuid NOT NULL,
  version integer NOT NULL,
  text text NOT NULL,
  written_by uuid,
  written_at timestamp with time zone NOT NULL,
  CHECK ((version > 0)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, note_id) REFERENCES agenda_note(organisation_id, id),
  FOREIGN KEY (organisation_id, written_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, note_id, version)
);
ALTER TABLE agenda_note_version ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON agenda_note_version AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON agenda_note_version USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON agenda_note_version TO plumbline_app;
GRANT SELECT ON agenda_note_version TO plumbline_reader;

CREATE TABLE agenda_outcome (
  organisation_id uuid NOT NULL,
  item_id uuid NOT NULL,
  kind text NOT NULL,
  record_id uuid NOT NULL,
  label text NOT NULL,
  owner_id uuid,
  due_on date,
  linked_by uuid,
  linked_at timestamp with time zone NOT NULL,
  CHECK ((kind = ANY (ARRAY['decision'::text, 'action'::text]))),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, item_id) REFERENCES agenda_item(organisation_id, id),
  FOREIGN KEY (organisation_id, linked_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, owner_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, item_id, kind, record_id)
);
CREATE INDEX agenda_outcome_record ON public.agenda_outcome USING btree (organisation_id, kind, record_id);
ALTER TABLE agenda_outcome ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON agenda_outcome AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON agenda_outcome USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON agenda_outcome TO plumbline_app;
GRANT SELECT ON agenda_outcome TO plumbline_reader;

CREATE TABLE agenda_time (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  item_id uuid NOT NULL,
  started_at timestamp with time zone NOT NULL,
  stopped_at timestamp with time zone,
  corrected_by integer,
  kept_by uuid,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, item_id) REFERENCES agenda_item(organisation_id, id),
  FOREIGN KEY (organisation_id, kept_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX agenda_time_item ON public.agenda_time USING btree (organisation_id, item_id);
CREATE UNIQUE INDEX agenda_time_running ON public.agenda_time USING btree (organisation_id, meeting_id) WHERE (stopped_at IS NULL);
ALTER TABLE agenda_time ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON agenda_time AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON agenda_time USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON agenda_time TO plumbline_app;
GRANT SELECT ON agenda_time TO plumbline_reader;

CREATE TABLE calendar_feed (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  token_hash text NOT NULL,
  made_at timestamp with time zone NOT NULL,
  revoked_at timestamp with time zone,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, token_hash)
);
CREATE UNIQUE INDEX calendar_feed_person ON public.calendar_feed USING btree (organisation_id, person_id) WHERE (revoked_at IS NULL);
ALTER TABLE calendar_feed ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON calendar_feed AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON calendar_feed USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON calendar_feed TO plumbline_app;
GRANT SELECT ON calendar_feed TO plumbline_reader;

CREATE TABLE certificate (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  standard_held_id uuid NOT NULL,
  number text DEFAULT ''::text NOT NULL,
  certification_body text NOT NULL,
  accreditation_body text DEFAULT ''::text NOT NULL,
  scope text DEFAULT ''::text NOT NULL,
  issued_on date NOT NULL,
  expires_on date,
  version integer DEFAULT 1 NOT NULL,
  ended_on date,
  ended_why text DEFAULT ''::text NOT NULL,
  CHECK (((expires_on IS NULL) OR (expires_on >= issued_on))),
  CHECK (((ended_on IS NULL) OR (ended_on >= issued_on))),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, standard_held_id) REFERENCES standard_held(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX certificate_standard ON public.certificate USING btree (organisation_id, standard_held_id);
ALTER TABLE certificate ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON certificate AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR true));
CREATE POLICY tenant ON certificate USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON certificate TO plumbline_app;
GRANT SELECT ON certificate TO plumbline_reader;

CREATE TABLE check_in (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  objective_id uuid NOT NULL,
  due_on date NOT NULL,
  said_on date NOT NULL,
  state text NOT NULL,
  text text DEFAULT ''::text NOT NULL,
  said_by uuid,
  said_at timestamp with time zone NOT NULL,
  CHECK ((state = ANY (ARRAY['on_track'::text, 'at_risk'::text, 'off_track'::text]))),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, objective_id) REFERENCES objective(organisation_id, id),
  FOREIGN KEY (organisation_id, said_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX check_in_objective ON public.check_in USING btree (organisation_id, objective_id, said_at);
ALTER TABLE check_in ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON check_in AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON check_in USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON check_in TO plumbline_app;
GRANT SELECT ON check_in TO plumbline_reader;

CREATE TABLE command_receipt (
  organisation_id uuid NOT NULL,
  key text NOT NULL,
  actor_id uuid NOT NULL,
  command text NOT NULL,
  input_hash bytea NOT NULL,
  result jsonb,
  made_at timestamp with time zone NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (organisation_id, actor_id, key)
);
CREATE INDEX command_receipt_made_at ON public.command_receipt USING btree (made_at);
ALTER TABLE command_receipt ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON command_receipt AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON command_receipt USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON command_receipt TO plumbline_app;
GRANT SELECT ON command_receipt TO plumbline_reader;

CREATE TABLE commitment (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  what text NOT NULL,
  notice text NOT NULL,
  first_due_on date NOT NULL,
  due_on date NOT NULL,
  everyone boolean NOT NULL,
  made_by uuid,
  made_on date NOT NULL,
  made_at timestamp with time zone NOT NULL,
  owner_id uuid,
  withdrawn_on date,
  withdraw_reason text DEFAULT ''::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CHECK ((notice <> ''::text)),
  CHECK ((what <> ''::text)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, made_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, owner_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX commitment_due ON public.commitment USING btree (organisation_id, first_due_on);
CREATE INDEX commitment_made_by ON public.commitment USING btree (organisation_id, made_by);
CREATE INDEX commitment_owner ON public.commitment USING btree (organisation_id, owner_id);
ALTER TABLE commitment ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON commitment AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON commitment USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON commitment TO plumbline_app;
GRANT SELECT ON commitment TO plumbline_reader;

CREATE TABLE commitment_evidence (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  commitment_id uuid NOT NULL,
  on_day date NOT NULL,
  kind text NOT NULL,
  record_id uuid,
  label text NOT NULL,
  added_by uuid,
  added_at timestamp with time zone NOT NULL,
  CHECK (((kind = 'text'::text) = (record_id IS NULL))),
  CHECK ((kind = ANY (ARRAY['action'::text, 'decision'::text, 'problem'::text, 'text'::text]))),
  CHECK ((label <> ''::text)),
  FOREIGN KEY (organisation_id, added_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, commitment_id) REFERENCES commitment(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX commitment_evidence_by ON public.commitment_evidence USING btree (organisation_id, added_by);
CREATE INDEX commitment_evidence_commitment ON public.commitment_evidence USING btree (organisation_id, commitment_id);
ALTER TABLE commitment_evidence ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON commitment_evidence AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON commitment_evidence USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON commitment_evidence TO plumbline_app;
GRANT SELECT ON commitment_evidence TO plumbline_reader;

CREATE TABLE commitment_move (
  organisation_id uuid NOT NULL,
  commitment_id uuid NOT NULL,
  commitment_version integer NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL,
  reason text NOT NULL,
  moved_by uuid,
  moved_at timestamp with time zone NOT NULL,
  CHECK ((reason <> ''::text)),
  FOREIGN KEY (organisation_id, commitment_id) REFERENCES commitment(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, moved_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, commitment_id, commitment_version)
);
CREATE INDEX commitment_move_by ON public.commitment_move USING btree (organisation_id, moved_by);
ALTER TABLE commitment_move ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON commitment_move AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON commitment_move USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON commitment_move TO plumbline_app;
GRANT SELECT ON commitment_move TO plumbline_reader;

CREATE TABLE commitment_to (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  commitment_id uuid NOT NULL,
  team_id uuid,
  person_id uuid,
  CHECK (((team_id IS NULL) <> (person_id IS NULL))),
  FOREIGN KEY (organisation_id, commitment_id) REFERENCES commitment(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX commitment_to_commitment ON public.commitment_to USING btree (organisation_id, commitment_id);
CREATE INDEX commitment_to_person ON public.commitment_to USING btree (organisation_id, person_id);
CREATE INDEX commitment_to_team ON public.commitment_to USING btree (organisation_id, team_id);
ALTER TABLE commitment_to ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON commitment_to AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON commitment_to USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON commitment_to TO plumbline_app;
GRANT SELECT ON commitment_to TO plumbline_reader;

CREATE TABLE culture_evaluation (
  organisation_id uuid NOT NULL,
  day date NOT NULL,
  head bigint NOT NULL,
  made_at timestamp with time zone NOT NULL,
  counts jsonb NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  PRIMARY KEY (organisation_id, day, head)
);
ALTER TABLE culture_evaluation ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON culture_evaluation AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON culture_evaluation USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON culture_evaluation TO plumbline_app;
GRANT SELECT ON culture_evaluation TO plumbline_reader;

CREATE TABLE culture_month (
  organisation_id uuid NOT NULL,
  month date NOT NULL,
  head bigint NOT NULL,
  shape integer NOT NULL,
  made_at timestamp with time zone NOT NULL,
  figures jsonb NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  PRIMARY KEY (organisation_id, month)
);
ALTER TABLE culture_month ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON culture_month AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON culture_month USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON culture_month TO plumbline_app;
GRANT SELECT ON culture_month TO plumbline_reader;

CREATE TABLE decision (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  request_id uuid,
  recorded_by uuid,
  recorded_at timestamp with time zone NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, recorded_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, request_id) REFERENCES resource_request(organisation_id, id),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, request_id)
);
CREATE INDEX decision_recorded_by ON public.decision USING btree (organisation_id, recorded_by);
ALTER TABLE decision ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON decision AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON decision USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON decision TO plumbline_app;
GRANT SELECT ON decision TO plumbline_reader;

CREATE TABLE decision_fact (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  decision_id uuid NOT NULL,
  kind text NOT NULL,
  label text NOT NULL,
  target text DEFAULT ''::text NOT NULL,
  record_id uuid,
  frozen jsonb DEFAULT '{}'::jsonb NOT NULL,
  added_by uuid,
  added_at timestamp with time zone NOT NULL,
  removed_at timestamp with time zone,
  CHECK (((kind = 'text'::text) = (record_id IS NULL))),
  CHECK ((kind = ANY (ARRAY['action'::text, 'measure'::text, 'objective'::text, 'resource_request'::text, 'text'::text]))),
  CHECK ((label <> ''::text)),
  FOREIGN KEY (organisation_id, added_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, decision_id) REFERENCES decision(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX decision_fact_decision ON public.decision_fact USING btree (organisation_id, decision_id);
CREATE INDEX decision_fact_record ON public.decision_fact USING btree (organisation_id, record_id);
ALTER TABLE decision_fact ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON decision_fact AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON decision_fact USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON decision_fact TO plumbline_app;
GRANT SELECT ON decision_fact TO plumbline_reader;

CREATE TABLE decision_version (
  organisation_id uuid NOT NULL,
  decision_id uuid NOT NULL,
  version integer NOT NULL,
  kind text NOT NULL,
  chosen text NOT NULL,
  question text DEFAULT ''::text NOT NULL,
  options jsonb DEFAULT '[]'::jsonb NOT NULL,
  why text DEFAULT ''::text NOT NULL,
  given_up text DEFAULT ''::text NOT NULL,
  expected text DEFAULT ''::text NOT NULL,
  owner_id uuid,
  decided_on date NOT NULL,
  look_back_on date,
  first_look_back_on date,
  move_reason text DEFAULT ''::text NOT NULL,
  verdict text,
  learned text DEFAULT ''::text NOT NULL,
  looked_back_on date,
  looked_back_by uuid,
  withdrawn_on date,
  withdraw_reason text DEFAULT ''::text NOT NULL,
  written_by uuid,
  written_at timestamp with time zone NOT NULL,
  CHECK (((kind <> 'no_change'::text) OR (why <> ''::text))),
  CHECK (((verdict IS NULL) = (looked_back_on IS NULL))),
  CHECK ((chosen <> ''::text)),
  CHECK ((kind = ANY (ARRAY['decided'::text, 'directed'::text, 'no_change'::text]))),
  CHECK ((verdict = ANY (ARRAY['worked'::text, 'partly'::text, 'did_not'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (organisation_id, decision_id) REFERENCES decision(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, looked_back_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, owner_id) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, written_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, decision_id, version)
);
CREATE INDEX decision_version_owner ON public.decision_version USING btree (organisation_id, owner_id);
ALTER TABLE decision_version ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON decision_version AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON decision_version USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON decision_version TO plumbline_app;
GRANT SELECT ON decision_version TO plumbline_reader;

CREATE TABLE duty_holder (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  duty text NOT NULL,
  person_id uuid NOT NULL,
  given_by uuid,
  given_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, given_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX duty_holder_given_by ON public.duty_holder USING btree (organisation_id, given_by);
CREATE UNIQUE INDEX duty_holder_now ON public.duty_holder USING btree (organisation_id, duty) WHERE (ended_at IS NULL);
CREATE INDEX duty_holder_person ON public.duty_holder USING btree (organisation_id, person_id);
ALTER TABLE duty_holder ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON duty_holder AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON duty_holder USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON duty_holder TO plumbline_app;
GRANT SELECT ON duty_holder TO plumbline_reader;

CREATE TABLE duty_task (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  duty text NOT NULL,
  what text NOT NULL,
  person_id uuid,
  given_by uuid,
  given_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  CHECK ((what <> ''::text)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, given_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX duty_task_duty ON public.duty_task USING btree (organisation_id, duty);
CREATE INDEX duty_task_given_by ON public.duty_task USING btree (organisation_id, given_by);
CREATE INDEX duty_task_person ON public.duty_task USING btree (organisation_id, person_id);
ALTER TABLE duty_task ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON duty_task AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON duty_task USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON duty_task TO plumbline_app;
GRANT SELECT ON duty_task TO plumbline_reader;

CREATE TABLE earlier_words (
  organisation_id uuid NOT NULL,
  kind text NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  since timestamp with time zone NOT NULL,
  replaced_at timestamp with time zone NOT NULL,
  state jsonb NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  PRIMARY KEY (organisation_id, kind, id, version)
);
CREATE INDEX earlier_words_time ON public.earlier_words USING btree (organisation_id, kind, replaced_at);
ALTER TABLE earlier_words ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON earlier_words AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR ((kind = 'measure'::text) AND (id IN ( SELECT measure.id
   FROM measure)))));
CREATE POLICY tenant ON earlier_words USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON earlier_words TO plumbline_app;
GRANT SELECT ON earlier_words TO plumbline_reader;

CREATE TABLE external_audit (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  standard_held_id uuid NOT NULL,
  kind text NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  note text DEFAULT ''::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CHECK ((ends_on >= starts_on)),
  CHECK ((kind = ANY (ARRAY['stage_1'::text, 'stage_2'::text, 'surveillance'::text, 'recertification'::text, 'special'::text]))),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, standard_held_id) REFERENCES standard_held(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX external_audit_days ON public.external_audit USING btree (organisation_id, starts_on);
ALTER TABLE external_audit ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON external_audit AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR true));
CREATE POLICY tenant ON external_audit USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON external_audit TO plumbline_app;
GRANT SELECT ON external_audit TO plumbline_reader;

CREATE TABLE file (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  type text NOT NULL,
  size bigint NOT NULL,
  sha256 text NOT NULL,
  storage_key text NOT NULL,
  uploaded_by uuid,
  uploaded_at timestamp with time zone NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, uploaded_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
ALTER TABLE file ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON file AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR (id IN ( SELECT action_file.file_id
   FROM action_file
UNION ALL
 SELECT problem_file.file_id
   FROM problem_file))));
CREATE POLICY tenant ON file USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON file TO plumbline_app;
GRANT SELECT ON file TO plumbline_reader;

CREATE TABLE goal (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  why text DEFAULT ''::text NOT NULL,
  field text NOT NULL,
  horizon date NOT NULL,
  owner_id uuid,
  closed_on date,
  outcome text,
  close_reason text DEFAULT ''::text NOT NULL,
  created_by uuid,
  recorded_at timestamp with time zone NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  changed_at timestamp with time zone,
  CHECK (((closed_on IS NULL) = (outcome IS NULL))),
  CHECK ((field = ANY (ARRAY['growth'::text, 'customer'::text, 'efficiency'::text, 'risk'::text, 'people'::text, 'planet'::text, 'other'::text]))),
  CHECK ((name <> ''::text)),
  CHECK ((outcome = ANY (ARRAY['reached'::text, 'given_up'::text]))),
  FOREIGN KEY (organisation_id, created_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, owner_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX goal_owner ON public.goal USING btree (organisation_id, owner_id);
ALTER TABLE goal ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON goal AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON goal USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
CREATE TRIGGER keep_words BEFORE UPDATE ON public.goal FOR EACH ROW WHEN ((old.version IS DISTINCT FROM new.version)) EXECUTE FUNCTION keep_earlier_words();
GRANT INSERT, SELECT, UPDATE ON goal TO plumbline_app;
GRANT SELECT ON goal TO plumbline_reader;

CREATE TABLE goal_turn (
  organisation_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  goal_version integer NOT NULL,
  turned_on date NOT NULL,
  name_before text NOT NULL,
  field_before text NOT NULL,
  horizon_before date NOT NULL,
  reason text NOT NULL,
  decided_by uuid,
  decided_at timestamp with time zone NOT NULL,
  CHECK ((reason <> ''::text)),
  FOREIGN KEY (organisation_id, decided_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, goal_id) REFERENCES goal(organisation_id, id),
  PRIMARY KEY (organisation_id, goal_id, goal_version)
);
ALTER TABLE goal_turn ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON goal_turn AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON goal_turn USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON goal_turn TO plumbline_app;
GRANT SELECT ON goal_turn TO plumbline_reader;

CREATE TABLE handler (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  named_on date NOT NULL,
  named_by uuid NOT NULL,
  public_key text,
  salt text,
  by_passphrase text,
  by_recovery text,
  retired_on date,
  version integer DEFAULT 1 NOT NULL,
  CHECK (((public_key IS NULL) = (salt IS NULL))),
  CHECK (((public_key IS NULL) = (by_passphrase IS NULL))),
  CHECK (((public_key IS NULL) = (by_recovery IS NULL))),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, named_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX handler_named ON public.handler USING btree (organisation_id, person_id);
CREATE INDEX handler_named_by ON public.handler USING btree (organisation_id, named_by);
CREATE UNIQUE INDEX handler_person ON public.handler USING btree (organisation_id, person_id) WHERE (retired_on IS NULL);
ALTER TABLE handler ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON handler AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON handler USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON handler TO plumbline_app;
GRANT SELECT ON handler TO plumbline_reader;

CREATE TABLE hold (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  reference text NOT NULL,
  what text NOT NULL,
  why text NOT NULL,
  process text DEFAULT ''::text NOT NULL,
  place text DEFAULT ''::text NOT NULL,
  problem_id uuid,
  called_by uuid,
  called_at timestamp with time zone NOT NULL,
  upheld_at timestamp with time zone,
  upheld_by uuid,
  upheld_reason text DEFAULT ''::text NOT NULL,
  overridden_at timestamp with time zone,
  overridden_by uuid,
  overridden_reason text DEFAULT ''::text NOT NULL,
  released_at timestamp with time zone,
  released_by uuid,
  released_note text DEFAULT ''::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CHECK (((overridden_at IS NULL) OR ((released_at IS NULL) AND (overridden_reason <> ''::text)))),
  CHECK ((what <> ''::text)),
  CHECK ((why <> ''::text)),
  FOREIGN KEY (organisation_id, called_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, overridden_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, problem_id) REFERENCES problem(organisation_id, id) ON DELETE SET NULL (problem_id),
  FOREIGN KEY (organisation_id, released_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, upheld_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, reference)
);
CREATE INDEX hold_called ON public.hold USING btree (organisation_id, called_at);
CREATE INDEX hold_called_by ON public.hold USING btree (organisation_id, called_by);
CREATE INDEX hold_overridden_by ON public.hold USING btree (organisation_id, overridden_by);
CREATE INDEX hold_problem ON public.hold USING btree (organisation_id, problem_id);
CREATE INDEX hold_released_by ON public.hold USING btree (organisation_id, released_by);
CREATE INDEX hold_upheld_by ON public.hold USING btree (organisation_id, upheld_by);
ALTER TABLE hold ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON hold AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR
CASE
    WHEN (problem_id IS NOT NULL) THEN (problem_id IN ( SELECT problem.id
       FROM problem))
    ELSE (called_by = ANY (( SELECT people_of_part() AS people_of_part)::uuid[]))
END));
CREATE POLICY tenant ON hold USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON hold TO plumbline_app;
GRANT SELECT ON hold TO plumbline_reader;

CREATE TABLE holiday (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  day date NOT NULL,
  name text DEFAULT ''::text NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, day)
);
ALTER TABLE holiday ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON holiday AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR true));
CREATE POLICY tenant ON holiday USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON holiday TO plumbline_app;
GRANT SELECT ON holiday TO plumbline_reader;

CREATE TABLE import (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  register text NOT NULL,
  file_id uuid NOT NULL,
  state text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  opened_by uuid NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  asked_by uuid NOT NULL,
  without_refused boolean DEFAULT false NOT NULL,
  refusal jsonb,
  trouble jsonb,
  found jsonb,
  choices jsonb,
  checked jsonb,
  tried jsonb,
  done jsonb,
  done_at timestamp with time zone,
  undone_by uuid,
  undone_at timestamp with time zone,
  CHECK ((state = ANY (ARRAY['reading'::text, 'choosing'::text, 'checking'::text, 'ready'::text, 'trying'::text, 'running'::text, 'done'::text, 'refused'::text, 'failed'::text, 'cancelled'::text, 'undoing'::text, 'undone'::text]))),
  FOREIGN KEY (organisation_id, asked_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, file_id) REFERENCES file(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, opened_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, undone_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX import_opened ON public.import USING btree (organisation_id, opened_at DESC);
ALTER TABLE import ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON import AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON import USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON import TO plumbline_app;
GRANT SELECT ON import TO plumbline_reader;

CREATE TABLE import_mapping (
  organisation_id uuid NOT NULL,
  register text NOT NULL,
  header text NOT NULL,
  field text NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  PRIMARY KEY (organisation_id, register, header)
);
ALTER TABLE import_mapping ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON import_mapping AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON import_mapping USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON import_mapping TO plumbline_app;
GRANT SELECT ON import_mapping TO plumbline_reader;

CREATE TABLE import_row (
  organisation_id uuid NOT NULL,
  import_id uuid NOT NULL,
  number integer NOT NULL,
  act text NOT NULL,
  named boolean NOT NULL,
  with_problems boolean NOT NULL,
  brought json NOT NULL,
  shown json NOT NULL,
  PRIMARY KEY (organisation_id, import_id, number)
);
ALTER TABLE import_row ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON import_row AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON import_row USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON import_row TO plumbline_app;
GRANT SELECT ON import_row TO plumbline_reader;

CREATE TABLE import_work (
  organisation_id uuid NOT NULL,
  import_id uuid NOT NULL,
  id uuid NOT NULL,
  claim uuid,
  attempts integer DEFAULT 0 NOT NULL,
  done integer DEFAULT 0 NOT NULL,
  total integer DEFAULT 0 NOT NULL,
  of text DEFAULT 'share'::text NOT NULL,
  heard_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  CHECK ((of = ANY (ARRAY['share'::text, 'rows'::text, 'record'::text]))),
  FOREIGN KEY (organisation_id, import_id) REFERENCES import(organisation_id, id),
  PRIMARY KEY (organisation_id, import_id)
);
ALTER TABLE import_work ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON import_work AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON import_work USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON import_work TO plumbline_app;
GRANT SELECT ON import_work TO plumbline_reader;

CREATE TABLE indicator_limit (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  indicator text NOT NULL,
  version integer NOT NULL,
  watch double precision,
  act double precision,
  reason text NOT NULL,
  set_by uuid NOT NULL,
  set_on date NOT NULL,
  set_at timestamp with time zone NOT NULL,
  CHECK (((watch IS NULL) = (act IS NULL))),
  CHECK ((reason <> ''::text)),
  CHECK ((version > 0)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, set_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, indicator, version)
);
CREATE INDEX indicator_limit_set_by ON public.indicator_limit USING btree (organisation_id, set_by);
ALTER TABLE indicator_limit ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON indicator_limit AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON indicator_limit USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON indicator_limit TO plumbline_app;
GRANT SELECT ON indicator_limit TO plumbline_reader;

CREATE TABLE installation (
  name text NOT NULL,
  value jsonb NOT NULL,
  PRIMARY KEY (name)
);
GRANT INSERT, SELECT, UPDATE ON installation TO plumbline_app;

CREATE TABLE leadership_change (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  what text NOT NULL,
  since date NOT NULL,
  reason text NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  withdrawn_at timestamp with time zone,
  withdrawn_why text DEFAULT ''::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CHECK (((withdrawn_at IS NULL) OR (withdrawn_why <> ''::text))),
  CHECK ((reason <> ''::text)),
  CHECK ((what <> ''::text)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, recorded_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX leadership_change_by ON public.leadership_change USING btree (organisation_id, recorded_by);
ALTER TABLE leadership_change ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON leadership_change AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON leadership_change USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON leadership_change TO plumbline_app;
GRANT SELECT ON leadership_change TO plumbline_reader;

CREATE TABLE leave (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CHECK ((ends_on >= starts_on)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX leave_person ON public.leave USING btree (organisation_id, person_id);
ALTER TABLE leave ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON leave AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON leave USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON leave TO plumbline_app;
GRANT SELECT ON leave TO plumbline_reader;

CREATE TABLE ledger_checkpoint (
  organisation_id uuid NOT NULL,
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  size bigint NOT NULL,
  root bytea NOT NULL,
  note text NOT NULL,
  verifier_key text NOT NULL,
  occasion text NOT NULL,
  made_at timestamp with time zone NOT NULL,
  CHECK ((occasion = ANY (ARRAY['daily'::text, 'signature'::text, 'demand'::text]))),
  CHECK ((octet_length(root) = 32)),
  CHECK ((size >= 0)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX ledger_checkpoint_size ON public.ledger_checkpoint USING btree (organisation_id, size);
ALTER TABLE ledger_checkpoint ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON ledger_checkpoint AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR true));
CREATE POLICY tenant ON ledger_checkpoint USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.ledger_checkpoint FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
GRANT INSERT, SELECT ON ledger_checkpoint TO plumbline_app;
GRANT SELECT ON ledger_checkpoint TO plumbline_reader;

CREATE TABLE ledger_entry (
  organisation_id uuid NOT NULL,
  sequence bigint NOT NULL,
  entry bytea NOT NULL,
  leaf_hash bytea NOT NULL,
  made_at timestamp with time zone NOT NULL,
  type text NOT NULL,
  object_kind text NOT NULL,
  object_id text NOT NULL,
  by_hand text GENERATED ALWAYS AS (
CASE
    WHEN (SUBSTRING(entry FROM 1 FOR 28) = '\x7b22616374696e675f666f72223a6e756c6c2c226163746f72223a22'::bytea) THEN encode(SUBSTRING(entry FROM 29 FOR 32), 'escape'::text)
    ELSE NULL::text
END) STORED,
  CHECK ((leaf_hash = sha256(('\x00'::bytea || entry)))),
  CHECK ((sequence >= 0)),
  PRIMARY KEY (organisation_id, sequence)
);
CREATE INDEX ledger_entry_object ON public.ledger_entry USING btree (organisation_id, object_id, sequence);
CREATE INDEX ledger_entry_time ON public.ledger_entry USING btree (organisation_id, made_at) INCLUDE (by_hand);
ALTER TABLE ledger_entry ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON ledger_entry AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR true));
CREATE POLICY tenant ON ledger_entry USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
GRANT INSERT, SELECT ON ledger_entry TO plumbline_app;
GRANT SELECT ON ledger_entry TO plumbline_reader;

CREATE TABLE ledger_node (
  organisation_id uuid NOT NULL,
  level smallint NOT NULL,
  position bigint NOT NULL,
  hash bytea NOT NULL,
  CHECK ((octet_length(hash) = 32)),
  CHECK (((level >= 1) AND (level <= 52))),
  CHECK (("position" >= 0)),
  PRIMARY KEY (organisation_id, level, "position")
);
ALTER TABLE ledger_node ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON ledger_node AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR true));
CREATE POLICY tenant ON ledger_node USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.ledger_node FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
GRANT INSERT, SELECT ON ledger_node TO plumbline_app;
GRANT SELECT ON ledger_node TO plumbline_reader;

CREATE TABLE ledger_payload (
  organisation_id uuid NOT NULL,
  sequence bigint NOT NULL,
  salt bytea NOT NULL,
  payload text NOT NULL,
  CHECK ((octet_length(salt) = 32)),
  PRIMARY KEY (organisation_id, sequence)
);
ALTER TABLE ledger_payload ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON ledger_payload AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR ((EXISTS ( SELECT
   FROM ledger_entry e
  WHERE ((e.organisation_id = ledger_payload.organisation_id) AND (e.sequence = ledger_payload.sequence) AND
        CASE e.object_kind
            WHEN 'action'::text THEN (EXISTS ( SELECT
               FROM action a
              WHERE (a.id = (e.object_id)::uuid)))
            WHEN 'problem'::text THEN (EXISTS ( SELECT
               FROM problem p
              WHERE (p.id = (e.object_id)::uuid)))
            WHEN 'hold'::text THEN (EXISTS ( SELECT
               FROM hold h
              WHERE (h.id = (e.object_id)::uuid)))
            WHEN 'measure'::text THEN (EXISTS ( SELECT
               FROM measure m
              WHERE (m.id = (e.object_id)::uuid)))
            ELSE NULL::boolean
        END))) AND (NOT (EXISTS ( SELECT
   FROM regexp_matches((((ledger_payload.payload)::jsonb - 'import_id'::text))::text, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'::text, 'g'::text) found(id)
  WHERE (NOT ((EXISTS ( SELECT
           FROM person r
          WHERE (r.id = (found.id[1])::uuid))) OR (EXISTS ( SELECT
           FROM team r
          WHERE (r.id = (found.id[1])::uuid))) OR (EXISTS ( SELECT
           FROM site r
          WHERE (r.id = (found.id[1])::uuid))) OR (EXISTS ( SELECT
           FROM action r
          WHERE (r.id = (found.id[1])::uuid))) OR (EXISTS ( SELECT
           FROM action_comment r
          WHERE (r.id = (found.id[1])::uuid))) OR (EXISTS ( SELECT
           FROM problem r
          WHERE (r.id = (found.id[1])::uuid))) OR (EXISTS ( SELECT
           FROM problem_entry r
          WHERE (r.id = (found.id[1])::uuid))) OR (EXISTS ( SELECT
           FROM hold r
          WHERE (r.id = (found.id[1])::uuid))) OR (EXISTS ( SELECT
           FROM measure r
          WHERE (r.id = (found.id[1])::uuid))) OR (EXISTS ( SELECT
           FROM file r
          WHERE (r.id = (found.id[1])::uuid)))))))))));
CREATE POLICY tenant ON ledger_payload USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON public.ledger_payload FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
GRANT INSERT, SELECT ON ledger_payload TO plumbline_app;
GRANT SELECT ON ledger_payload TO plumbline_reader;

CREATE TABLE ledger_pseudonym (
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  pseudonym text NOT NULL,
  CHECK ((pseudonym ~ '^[0-9a-f]{32}$'::text)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  PRIMARY KEY (organisation_id, person_id),
  UNIQUE (organisation_id, pseudonym)
);
ALTER TABLE ledger_pseudonym ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON ledger_pseudonym AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR true));
CREATE POLICY tenant ON ledger_pseudonym USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON ledger_pseudonym TO plumbline_app;
GRANT SELECT ON ledger_pseudonym TO plumbline_reader;

CREATE TABLE ledger_verification (
  organisation_id uuid NOT NULL,
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  started_at timestamp with time zone NOT NULL,
  finished_at timestamp with time zone NOT NULL,
  size bigint NOT NULL,
  root bytea NOT NULL,
  payloads_absent bigint NOT NULL,
  checkpoints bigint NOT NULL,
  sound boolean NOT NULL,
  problems jsonb NOT NULL,
  CHECK ((octet_length(root) = 32)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX ledger_verification_finished_at ON public.ledger_verification USING btree (organisation_id, finished_at DESC);
ALTER TABLE ledger_verification ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON ledger_verification AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR true));
CREATE POLICY tenant ON ledger_verification USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.ledger_verification FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
GRANT INSERT, SELECT ON ledger_verification TO plumbline_app;
GRANT SELECT ON ledger_verification TO plumbline_reader;

CREATE TABLE letter (
  organisation_id uuid NOT NULL,
  letter uuid NOT NULL,
  item_id uuid NOT NULL,
  lookup_hash text NOT NULL,
  public_key text NOT NULL,
  box text,
  picture_box text,
  keys jsonb NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, item_id) REFERENCES voice_item(organisation_id, id),
  PRIMARY KEY (organisation_id, letter),
  UNIQUE (organisation_id, item_id),
  UNIQUE (organisation_id, lookup_hash)
);
ALTER TABLE letter ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON letter AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON letter USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON letter TO plumbline_app;
GRANT SELECT ON letter TO plumbline_reader;

CREATE TABLE letter_answer_waiting (
  organisation_id uuid NOT NULL,
  said uuid NOT NULL,
  letter uuid NOT NULL,
  put_on date NOT NULL,
  words text NOT NULL,
  box text,
  keys jsonb NOT NULL,
  gone boolean,
  fair smallint,
  CHECK (((box IS NULL) OR (words = ''::text))),
  CHECK (((fair >= 1) AND (fair <= 5))),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, letter) REFERENCES letter(organisation_id, letter),
  PRIMARY KEY (organisation_id, said)
);
CREATE INDEX letter_answer_waiting_letter ON public.letter_answer_waiting USING btree (organisation_id, letter);
ALTER TABLE letter_answer_waiting ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON letter_answer_waiting AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON letter_answer_waiting USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON letter_answer_waiting TO plumbline_app;
GRANT SELECT ON letter_answer_waiting TO plumbline_reader;

CREATE TABLE letter_said (
  organisation_id uuid NOT NULL,
  said uuid NOT NULL,
  letter uuid NOT NULL,
  person_id uuid,
  said_on date NOT NULL,
  position integer NOT NULL,
  box text,
  keys jsonb NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, letter) REFERENCES letter(organisation_id, letter),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, said)
);
CREATE INDEX letter_said_letter ON public.letter_said USING btree (organisation_id, letter);
CREATE INDEX letter_said_person ON public.letter_said USING btree (organisation_id, person_id);
ALTER TABLE letter_said ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON letter_said AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON letter_said USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON letter_said TO plumbline_app;
GRANT SELECT ON letter_said TO plumbline_reader;

CREATE TABLE letter_waiting (
  organisation_id uuid NOT NULL,
  letter uuid NOT NULL,
  put_on date NOT NULL,
  kind text NOT NULL,
  words text NOT NULL,
  name text NOT NULL,
  place_id uuid,
  lookup_hash text NOT NULL,
  public_key text NOT NULL,
  picture bytea,
  box text,
  picture_box text,
  keys jsonb NOT NULL,
  CHECK (((box IS NULL) OR ((words = ''::text) AND (name = ''::text) AND (picture IS NULL)))),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, place_id) REFERENCES voice_place(organisation_id, id),
  PRIMARY KEY (organisation_id, letter)
);
CREATE INDEX letter_waiting_lookup ON public.letter_waiting USING btree (organisation_id, lookup_hash);
CREATE INDEX letter_waiting_place ON public.letter_waiting USING btree (organisation_id, place_id);
ALTER TABLE letter_waiting ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON letter_waiting AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON letter_waiting USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON letter_waiting TO plumbline_app;
GRANT SELECT ON letter_waiting TO plumbline_reader;

CREATE TABLE mail (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  to_address text NOT NULL,
  subject text NOT NULL,
  body_text text NOT NULL,
  body_html text NOT NULL,
  kind text NOT NULL,
  made_at timestamp with time zone NOT NULL,
  sent_at timestamp with time zone,
  failure text,
  calendar text,
  calendar_method text,
  CHECK ((calendar_method = ANY (ARRAY['REQUEST'::text, 'CANCEL'::text]))),
  CHECK (((calendar IS NULL) = (calendar_method IS NULL))),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX mail_made_at ON public.mail USING btree (organisation_id, made_at DESC);
ALTER TABLE mail ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON mail AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON mail USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON mail TO plumbline_app;
GRANT SELECT ON mail TO plumbline_reader;

CREATE TABLE measure (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  definition text DEFAULT ''::text NOT NULL,
  unit text DEFAULT ''::text NOT NULL,
  kind text NOT NULL,
  better text NOT NULL,
  rhythm text NOT NULL,
  per integer DEFAULT 1 NOT NULL,
  source text DEFAULT ''::text NOT NULL,
  owner_id uuid,
  retired_on date,
  retire_reason text DEFAULT ''::text NOT NULL,
  created_by uuid,
  recorded_at timestamp with time zone NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  baseline integer DEFAULT 12 NOT NULL,
  changed_at timestamp with time zone,
  import_id uuid,
  removed_at timestamp with time zone,
  CHECK (((baseline >= 12) AND (baseline <= 120))),
  CHECK ((better = ANY (ARRAY['higher'::text, 'lower'::text, 'neither'::text]))),
  CHECK ((kind = ANY (ARRAY['xmr'::text, 'p'::text, 'u'::text, 'c'::text, 'rare'::text]))),
  CHECK ((per > 0)),
  CHECK ((rhythm = ANY (ARRAY['week'::text, 'month'::text, 'quarter'::text, 'year'::text]))),
  FOREIGN KEY (organisation_id, created_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, owner_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX measure_import ON public.measure USING btree (organisation_id, import_id) WHERE (import_id IS NOT NULL);
CREATE INDEX measure_owner ON public.measure USING btree (organisation_id, owner_id);
ALTER TABLE measure ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON measure AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR (owner_id = ANY (( SELECT people_of_part() AS people_of_part)::uuid[]))));
CREATE POLICY tenant ON measure USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
CREATE TRIGGER keep_words BEFORE UPDATE ON public.measure FOR EACH ROW WHEN ((old.version IS DISTINCT FROM new.version)) EXECUTE FUNCTION keep_earlier_words();
GRANT INSERT, SELECT, UPDATE ON measure TO plumbline_app;
GRANT SELECT ON measure TO plumbline_reader;

CREATE TABLE measure_note (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  measure_id uuid NOT NULL,
  day date NOT NULL,
  text text NOT NULL,
  said_by uuid,
  said_at timestamp with time zone NOT NULL,
  CHECK ((text <> ''::text)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, measure_id) REFERENCES measure(organisation_id, id),
  FOREIGN KEY (organisation_id, said_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX measure_note_measure ON public.measure_note USING btree (organisation_id, measure_id, day);
ALTER TABLE measure_note ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON measure_note AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR (measure_id IN ( SELECT measure.id
   FROM measure))));
CREATE POLICY tenant ON measure_note USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON measure_note TO plumbline_app;
GRANT SELECT ON measure_note TO plumbline_reader;

CREATE TABLE measure_rebase (
  organisation_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  measure_version integer NOT NULL,
  starts_on date NOT NULL,
  reason text NOT NULL,
  decided_by uuid,
  decided_at timestamp with time zone NOT NULL,
  CHECK ((reason <> ''::text)),
  FOREIGN KEY (organisation_id, decided_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, measure_id) REFERENCES measure(organisation_id, id),
  PRIMARY KEY (organisation_id, measure_id, measure_version)
);
ALTER TABLE measure_rebase ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON measure_rebase AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR (measure_id IN ( SELECT measure.id
   FROM measure))));
CREATE POLICY tenant ON measure_rebase USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON measure_rebase TO plumbline_app;
GRANT SELECT ON measure_rebase TO plumbline_reader;

CREATE TABLE measure_rebase_withdrawal (
  organisation_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  measure_version integer NOT NULL,
  reason text NOT NULL,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone NOT NULL,
  CHECK ((reason <> ''::text)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, measure_id, measure_version) REFERENCES measure_rebase(organisation_id, measure_id, measure_version),
  FOREIGN KEY (organisation_id, withdrawn_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, measure_id, measure_version)
);
ALTER TABLE measure_rebase_withdrawal ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON measure_rebase_withdrawal AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR (measure_id IN ( SELECT measure.id
   FROM measure))));
CREATE POLICY tenant ON measure_rebase_withdrawal USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON measure_rebase_withdrawal TO plumbline_app;
GRANT SELECT ON measure_rebase_withdrawal TO plumbline_reader;

CREATE TABLE measure_target (
  organisation_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  measure_version integer NOT NULL,
  starts_on date NOT NULL,
  target numeric,
  reason text NOT NULL,
  set_by uuid,
  set_at timestamp with time zone NOT NULL,
  import_id uuid,
  undone_at timestamp with time zone,
  CHECK (((undone_at IS NULL) OR (import_id IS NOT NULL))),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, measure_id) REFERENCES measure(organisation_id, id),
  FOREIGN KEY (organisation_id, set_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, measure_id, measure_version, starts_on)
);
CREATE INDEX measure_target_import ON public.measure_target USING btree (organisation_id, import_id) WHERE (import_id IS NOT NULL);
ALTER TABLE measure_target ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON measure_target AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR (measure_id IN ( SELECT measure.id
   FROM measure))));
CREATE POLICY tenant ON measure_target USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON measure_target TO plumbline_app;
GRANT SELECT ON measure_target TO plumbline_reader;

CREATE TABLE measure_value (
  organisation_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  period date NOT NULL,
  revision integer NOT NULL,
  value numeric NOT NULL,
  size numeric,
  reason text DEFAULT ''::text NOT NULL,
  measure_version integer NOT NULL,
  recorded_by uuid,
  recorded_at timestamp with time zone NOT NULL,
  key_id uuid,
  import_id uuid,
  address text,
  source_columns jsonb,
  undone_at timestamp with time zone,
  CHECK (((undone_at IS NULL) OR (import_id IS NOT NULL))),
  CHECK ((revision > 0)),
  CHECK ((size > (0)::numeric)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, key_id) REFERENCES posting_key(organisation_id, id),
  FOREIGN KEY (organisation_id, measure_id) REFERENCES measure(organisation_id, id),
  FOREIGN KEY (organisation_id, recorded_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, measure_id, period, revision)
);
CREATE INDEX measure_value_import ON public.measure_value USING btree (organisation_id, import_id) WHERE (import_id IS NOT NULL);
ALTER TABLE measure_value ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON measure_value AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR (measure_id IN ( SELECT measure.id
   FROM measure))));
CREATE POLICY tenant ON measure_value USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON measure_value TO plumbline_app;
GRANT SELECT ON measure_value TO plumbline_reader;

CREATE TABLE meeting (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  series_id uuid NOT NULL,
  previous_id uuid,
  first_day date NOT NULL,
  created_by uuid,
  recorded_at timestamp with time zone NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  FOREIGN KEY (organisation_id, created_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, previous_id) REFERENCES meeting(organisation_id, id),
  FOREIGN KEY (organisation_id, series_id) REFERENCES meeting(organisation_id, id),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, previous_id)
);
CREATE INDEX meeting_series ON public.meeting USING btree (organisation_id, series_id);
ALTER TABLE meeting ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON meeting AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON meeting USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON meeting TO plumbline_app;
GRANT SELECT ON meeting TO plumbline_reader;

CREATE TABLE meeting_conclusion (
  organisation_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  version integer NOT NULL,
  suitable text NOT NULL,
  suitable_words text NOT NULL,
  adequate text NOT NULL,
  adequate_words text NOT NULL,
  effective text NOT NULL,
  effective_words text NOT NULL,
  aligned text NOT NULL,
  aligned_words text NOT NULL,
  said_by uuid,
  said_at timestamp with time zone NOT NULL,
  CHECK ((adequate = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
  CHECK ((aligned = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
  CHECK ((effective = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
  CHECK ((suitable = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting(organisation_id, id),
  FOREIGN KEY (organisation_id, said_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, meeting_id, version)
);
ALTER TABLE meeting_conclusion ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON meeting_conclusion AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON meeting_conclusion USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON meeting_conclusion TO plumbline_app;
GRANT SELECT ON meeting_conclusion TO plumbline_reader;

CREATE TABLE meeting_input (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  input text NOT NULL,
  text text NOT NULL,
  data_as_of date,
  file_id uuid,
  said_by uuid,
  said_at timestamp with time zone NOT NULL,
  FOREIGN KEY (organisation_id, file_id) REFERENCES file(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting(organisation_id, id),
  FOREIGN KEY (organisation_id, said_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX meeting_input_file ON public.meeting_input USING btree (organisation_id, file_id);
CREATE INDEX meeting_input_meeting ON public.meeting_input USING btree (organisation_id, meeting_id);
ALTER TABLE meeting_input ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON meeting_input AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON meeting_input USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON meeting_input TO plumbline_app;
GRANT SELECT ON meeting_input TO plumbline_reader;

CREATE TABLE meeting_invitation (
  organisation_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  person_id uuid NOT NULL,
  invited_at timestamp with time zone NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting(organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, meeting_id, person_id)
);
CREATE INDEX meeting_invitation_person ON public.meeting_invitation USING btree (organisation_id, person_id);
ALTER TABLE meeting_invitation ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON meeting_invitation AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON meeting_invitation USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON meeting_invitation TO plumbline_app;
GRANT SELECT ON meeting_invitation TO plumbline_reader;

CREATE TABLE meeting_pack (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  content jsonb NOT NULL,
  content_hash text NOT NULL,
  checkpoint_size bigint NOT NULL,
  checkpoint_root text NOT NULL,
  frozen_by uuid,
  frozen_at timestamp with time zone NOT NULL,
  CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, frozen_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX meeting_pack_meeting ON public.meeting_pack USING btree (organisation_id, meeting_id, frozen_at);
ALTER TABLE meeting_pack ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON meeting_pack AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON meeting_pack USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON meeting_pack TO plumbline_app;
GRANT SELECT ON meeting_pack TO plumbline_reader;

CREATE TABLE meeting_seat (
  organisation_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  person_id uuid NOT NULL,
  version integer NOT NULL,
  seated boolean NOT NULL,
  attendance text,
  deputy_id uuid,
  written_by uuid,
  written_at timestamp with time zone NOT NULL,
  CHECK ((attendance = ANY (ARRAY['present'::text, 'deputy'::text, 'absent'::text]))),
  CHECK (((NOT (attendance IS DISTINCT FROM 'deputy'::text)) = (deputy_id IS NOT NULL))),
  CHECK ((version > 0)),
  FOREIGN KEY (organisation_id, deputy_id) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting(organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, written_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, meeting_id, person_id, version)
);
CREATE INDEX meeting_seat_deputy ON public.meeting_seat USING btree (organisation_id, deputy_id);
CREATE INDEX meeting_seat_person ON public.meeting_seat USING btree (organisation_id, person_id);
ALTER TABLE meeting_seat ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON meeting_seat AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON meeting_seat USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON meeting_seat TO plumbline_app;
GRANT SELECT ON meeting_seat TO plumbline_reader;

CREATE TABLE meeting_signature (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  person_id uuid NOT NULL,
  part text NOT NULL,
  content_hash text NOT NULL,
  checkpoint_size bigint NOT NULL,
  checkpoint_root text NOT NULL,
  signed_at timestamp with time zone NOT NULL,
  CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text)),
  CHECK ((part = ANY (ARRAY['chair'::text, 'writer'::text]))),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting(organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX meeting_signature_meeting ON public.meeting_signature USING btree (organisation_id, meeting_id);
ALTER TABLE meeting_signature ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON meeting_signature AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON meeting_signature USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON meeting_signature TO plumbline_app;
GRANT SELECT ON meeting_signature TO plumbline_reader;

CREATE TABLE meeting_telling (
  organisation_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  person_id uuid NOT NULL,
  told_by uuid,
  told_at timestamp with time zone NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting(organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, told_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, meeting_id, person_id)
);
CREATE INDEX meeting_telling_person ON public.meeting_telling USING btree (organisation_id, person_id);
ALTER TABLE meeting_telling ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON meeting_telling AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON meeting_telling USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON meeting_telling TO plumbline_app;
GRANT SELECT ON meeting_telling TO plumbline_reader;

CREATE TABLE meeting_version (
  organisation_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  version integer NOT NULL,
  name text NOT NULL,
  purpose text DEFAULT ''::text NOT NULL,
  kind text NOT NULL,
  rhythm text NOT NULL,
  day date NOT NULL,
  starts_at text NOT NULL,
  place text DEFAULT ''::text NOT NULL,
  chair_id uuid,
  writer_id uuid,
  state text NOT NULL,
  chaired_by uuid,
  held_on date,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  move_reason text DEFAULT ''::text NOT NULL,
  cancel_reason text DEFAULT ''::text NOT NULL,
  written_by uuid,
  written_at timestamp with time zone NOT NULL,
  CHECK (((started_at IS NULL) = (held_on IS NULL))),
  CHECK (((state <> 'held'::text) OR (ended_at IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['management'::text, 'team'::text, 'project'::text, 'other'::text]))),
  CHECK ((name <> ''::text)),
  CHECK ((rhythm = ANY (ARRAY['once'::text, 'week'::text, 'two_weeks'::text, 'month'::text, 'quarter'::text, 'half_year'::text, 'year'::text]))),
  CHECK ((starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  CHECK ((state = ANY (ARRAY['planned'::text, 'running'::text, 'held'::text, 'cancelled'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (organisation_id, chair_id) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, chaired_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting(organisation_id, id),
  FOREIGN KEY (organisation_id, writer_id) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, written_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, meeting_id, version)
);
CREATE INDEX meeting_version_chair ON public.meeting_version USING btree (organisation_id, chair_id);
CREATE INDEX meeting_version_day ON public.meeting_version USING btree (organisation_id, day);
CREATE INDEX meeting_version_writer ON public.meeting_version USING btree (organisation_id, writer_id);
ALTER TABLE meeting_version ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON meeting_version AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON meeting_version USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON meeting_version TO plumbline_app;
GRANT SELECT ON meeting_version TO plumbline_reader;

CREATE TABLE migration (
  name text NOT NULL,
  run_at timestamp with time zone DEFAULT now() NOT NULL,
  PRIMARY KEY (name)
);

CREATE TABLE objective (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  why text DEFAULT ''::text NOT NULL,
  resources text DEFAULT ''::text NOT NULL,
  judged text DEFAULT ''::text NOT NULL,
  owner_id uuid,
  measure_id uuid,
  target numeric,
  due_on date NOT NULL,
  rhythm text NOT NULL,
  next_check_in date NOT NULL,
  closed_on date,
  outcome text,
  close_reason text DEFAULT ''::text NOT NULL,
  created_by uuid,
  recorded_at timestamp with time zone NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  changed_at timestamp with time zone,
  CHECK (((closed_on IS NULL) = (outcome IS NULL))),
  CHECK (((target IS NULL) OR (measure_id IS NOT NULL))),
  CHECK ((name <> ''::text)),
  CHECK ((outcome = ANY (ARRAY['reached'::text, 'partly'::text, 'missed'::text, 'dropped'::text]))),
  CHECK ((rhythm = ANY (ARRAY['week'::text, 'month'::text, 'quarter'::text]))),
  FOREIGN KEY (organisation_id, created_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, measure_id) REFERENCES measure(organisation_id, id),
  FOREIGN KEY (organisation_id, owner_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX objective_measure ON public.objective USING btree (organisation_id, measure_id);
CREATE INDEX objective_owner ON public.objective USING btree (organisation_id, owner_id);
ALTER TABLE objective ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON objective AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON objective USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
CREATE TRIGGER keep_words BEFORE UPDATE ON public.objective FOR EACH ROW WHEN ((old.version IS DISTINCT FROM new.version)) EXECUTE FUNCTION keep_earlier_words();
GRANT INSERT, SELECT, UPDATE ON objective TO plumbline_app;
GRANT SELECT ON objective TO plumbline_reader;

CREATE TABLE objective_goal (
  organisation_id uuid NOT NULL,
  objective_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  linked_at timestamp with time zone NOT NULL,
  unlinked_at timestamp with time zone,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, goal_id) REFERENCES goal(organisation_id, id),
  FOREIGN KEY (organisation_id, objective_id) REFERENCES objective(organisation_id, id),
  PRIMARY KEY (organisation_id, objective_id, goal_id, linked_at)
);
CREATE INDEX objective_goal_goal ON public.objective_goal USING btree (organisation_id, goal_id);
ALTER TABLE objective_goal ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON objective_goal AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON objective_goal USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON objective_goal TO plumbline_app;
GRANT SELECT ON objective_goal TO plumbline_reader;

CREATE TABLE objective_terms (
  organisation_id uuid NOT NULL,
  objective_id uuid NOT NULL,
  objective_version integer NOT NULL,
  measure_id uuid,
  target numeric,
  judged text NOT NULL,
  due_on date NOT NULL,
  reason text DEFAULT ''::text NOT NULL,
  set_by uuid,
  set_at timestamp with time zone NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, measure_id) REFERENCES measure(organisation_id, id),
  FOREIGN KEY (organisation_id, objective_id) REFERENCES objective(organisation_id, id),
  FOREIGN KEY (organisation_id, set_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, objective_id, objective_version)
);
ALTER TABLE objective_terms ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON objective_terms AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON objective_terms USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON objective_terms TO plumbline_app;
GRANT SELECT ON objective_terms TO plumbline_reader;

CREATE TABLE organisation (
  id uuid NOT NULL,
  name text NOT NULL,
  time_zone text DEFAULT 'Europe/Berlin'::text NOT NULL,
  locale text DEFAULT 'en-GB'::text NOT NULL,
  currency text DEFAULT 'EUR'::text NOT NULL,
  what_we_do text DEFAULT ''::text NOT NULL,
  headcount integer,
  working_weekdays integer[] DEFAULT '{1,2,3,4,5}'::integer[] NOT NULL,
  high_significance_means text DEFAULT ''::text NOT NULL,
  is_example boolean DEFAULT false NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone NOT NULL,
  PRIMARY KEY (id)
);
ALTER TABLE organisation ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON organisation AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR true));
CREATE POLICY tenant ON organisation USING ((id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
CREATE TRIGGER keep_door AFTER INSERT OR UPDATE OF time_zone ON public.organisation FOR EACH ROW EXECUTE FUNCTION keep_door();
GRANT INSERT, SELECT, UPDATE ON organisation TO plumbline_app;
GRANT SELECT ON organisation TO plumbline_reader;

CREATE TABLE person (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  email text,
  job_title text DEFAULT ''::text NOT NULL,
  team_id uuid,
  site_id uuid,
  starts_on date,
  left_on date,
  as_written boolean DEFAULT false NOT NULL,
  import_id uuid,
  version integer DEFAULT 1 NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  folded text GENERATED ALWAYS AS (btrim(lower(regexp_replace(regexp_replace(NORMALIZE(name, NFKD), '[\u0300-\u036f]'::text, ''::text, 'g'::text), '\s+'::text, ' '::text, 'g'::text)))) STORED,
  merged_into_id uuid,
  successor_id uuid,
  handover jsonb DEFAULT '[]'::jsonb NOT NULL,
  departed_at timestamp with time zone,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, merged_into_id) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, site_id) REFERENCES site(organisation_id, id),
  FOREIGN KEY (organisation_id, successor_id) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX person_departure ON public.person USING btree (organisation_id, left_on) WHERE ((left_on IS NOT NULL) AND (departed_at IS NULL));
CREATE UNIQUE INDEX person_email ON public.person USING btree (organisation_id, lower(email)) WHERE (email IS NOT NULL);
CREATE INDEX person_folded ON public.person USING gin (folded gin_trgm_ops);
CREATE INDEX person_import ON public.person USING btree (organisation_id, import_id) WHERE (import_id IS NOT NULL);
CREATE INDEX person_name ON public.person USING btree (organisation_id, lower(name));
CREATE INDEX person_team ON public.person USING btree (organisation_id, team_id);
ALTER TABLE person ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON person AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR true));
CREATE POLICY tenant ON person USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON person TO plumbline_app;
GRANT SELECT ON person TO plumbline_reader;

CREATE TABLE person_mail (
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  version integer NOT NULL,
  weekday smallint,
  hour smallint,
  news_at_once boolean NOT NULL,
  changed_at timestamp with time zone NOT NULL,
  CHECK (((weekday IS NULL) = (hour IS NULL))),
  CHECK (((hour >= 4) AND (hour <= 22))),
  CHECK (((weekday >= 1) AND (weekday <= 7))),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, person_id)
);
ALTER TABLE person_mail ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON person_mail AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON person_mail USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON person_mail TO plumbline_app;
GRANT SELECT ON person_mail TO plumbline_reader;

CREATE TABLE person_role (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  role text NOT NULL,
  starts_on date NOT NULL,
  ends_on date,
  scope text,
  given_at timestamp with time zone DEFAULT '1970-01-01 00:00:00+00'::timestamp with time zone NOT NULL,
  scope_team_id uuid,
  scope_site_id uuid,
  CHECK (((scope_team_id IS NULL) OR (scope_site_id IS NULL))),
  CHECK (((role = 'external_auditor'::text) OR ((scope_team_id IS NULL) AND (scope_site_id IS NULL)))),
  CHECK (((ends_on IS NULL) OR (ends_on >= (starts_on - 1)))),
  CHECK ((role = ANY (ARRAY['top_management'::text, 'system_manager'::text, 'line_manager'::text, 'staff'::text, 'internal_auditor'::text, 'external_auditor'::text, 'consultant'::text]))),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, scope_site_id) REFERENCES site(organisation_id, id),
  FOREIGN KEY (organisation_id, scope_team_id) REFERENCES team(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX person_role_person ON public.person_role USING btree (organisation_id, person_id);
ALTER TABLE person_role ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON person_role AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR ((person_id = ANY (( SELECT people_of_part() AS people_of_part)::uuid[])) OR ((person_id)::text = current_setting('app.reader'::text, true)))));
CREATE POLICY tenant ON person_role USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON person_role TO plumbline_app;
GRANT SELECT ON person_role TO plumbline_reader;

CREATE TABLE poster (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  place_id uuid NOT NULL,
  code text NOT NULL,
  invitation text NOT NULL,
  made_by uuid NOT NULL,
  made_at timestamp with time zone NOT NULL,
  revoked_at timestamp with time zone,
  revoked_by uuid,
  version integer DEFAULT 1 NOT NULL,
  CHECK (((revoked_at IS NULL) = (revoked_by IS NULL))),
  CHECK ((code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'::text)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, made_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, place_id) REFERENCES voice_place(organisation_id, id),
  FOREIGN KEY (organisation_id, revoked_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, code)
);
CREATE INDEX poster_made_by ON public.poster USING btree (organisation_id, made_by);
CREATE INDEX poster_place ON public.poster USING btree (organisation_id, place_id);
CREATE INDEX poster_revoked_by ON public.poster USING btree (organisation_id, revoked_by);
ALTER TABLE poster ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON poster AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON poster USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON poster TO plumbline_app;
GRANT SELECT ON poster TO plumbline_reader;

CREATE TABLE posting_key (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  prefix text NOT NULL,
  owner_id uuid NOT NULL,
  expires_on date NOT NULL,
  made_at timestamp with time zone NOT NULL,
  last_used_on date,
  ended_at timestamp with time zone,
  ended_by uuid,
  version integer DEFAULT 1 NOT NULL,
  CHECK ((name <> ''::text)),
  FOREIGN KEY (organisation_id, ended_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, owner_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX posting_key_owner ON public.posting_key USING btree (organisation_id, owner_id);
ALTER TABLE posting_key ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON posting_key AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON posting_key USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON posting_key TO plumbline_app;
GRANT SELECT ON posting_key TO plumbline_reader;

CREATE TABLE posting_key_measure (
  organisation_id uuid NOT NULL,
  key_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, key_id) REFERENCES posting_key(organisation_id, id),
  FOREIGN KEY (organisation_id, measure_id) REFERENCES measure(organisation_id, id),
  PRIMARY KEY (organisation_id, measure_id, key_id)
);
CREATE INDEX posting_key_measure_key ON public.posting_key_measure USING btree (organisation_id, key_id);
ALTER TABLE posting_key_measure ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON posting_key_measure AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON posting_key_measure USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON posting_key_measure TO plumbline_app;
GRANT SELECT ON posting_key_measure TO plumbline_reader;

CREATE TABLE problem (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  reference text NOT NULL,
  folded_reference text GENERATED ALWAYS AS (folded(reference)) STORED,
  kind text NOT NULL,
  title text NOT NULL,
  what_happened text DEFAULT ''::text NOT NULL,
  severity text NOT NULL,
  process text DEFAULT ''::text NOT NULL,
  place text DEFAULT ''::text NOT NULL,
  team_id uuid,
  found_in text NOT NULL,
  found_by text NOT NULL,
  happened_on date NOT NULL,
  noticed_on date NOT NULL,
  concerns text DEFAULT ''::text NOT NULL,
  raised_by uuid,
  recorded_at timestamp with time zone NOT NULL,
  owner_id uuid,
  known_to_top_at timestamp with time zone,
  told_to uuid,
  cost_known numeric(14,2),
  cost_estimated numeric(14,2),
  causes jsonb DEFAULT '[]'::jsonb NOT NULL,
  root_keys text[] DEFAULT '{}'::text[] NOT NULL,
  fairness jsonb,
  same_as_id uuid,
  check_due_on date,
  checker_id uuid,
  checked_on date,
  checked_by uuid,
  verdict text,
  check_note text DEFAULT ''::text NOT NULL,
  closed_on date,
  closed_by uuid,
  close_note text DEFAULT ''::text NOT NULL,
  thanks text DEFAULT ''::text NOT NULL,
  withdrawn_on date,
  withdraw_reason text DEFAULT ''::text NOT NULL,
  reopened_count integer DEFAULT 0 NOT NULL,
  reopen_reason text DEFAULT ''::text NOT NULL,
  import_id uuid,
  source_columns jsonb DEFAULT '{}'::jsonb NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  changed_at timestamp with time zone NOT NULL,
  place_id uuid,
  CHECK ((happened_on <= noticed_on)),
  CHECK (((verdict IS NULL) = (checked_on IS NULL))),
  CHECK (((closed_on IS NULL) OR (withdrawn_on IS NULL))),
  CHECK ((cost_estimated >= (0)::numeric)),
  CHECK ((cost_known >= (0)::numeric)),
  CHECK ((found_by = ANY (ARRAY['staff'::text, 'internal_audit'::text, 'customer'::text, 'external_audit'::text, 'supplier'::text, 'authority'::text]))),
  CHECK ((found_in = ANY (ARRAY['incoming'::text, 'in_work'::text, 'final'::text, 'at_customer'::text, 'audit'::text, 'other'::text]))),
  CHECK ((kind = ANY (ARRAY['nonconformity'::text, 'complaint'::text, 'incident'::text, 'near_miss'::text, 'audit_finding'::text]))),
  CHECK ((severity = ANY (ARRAY['minor'::text, 'major'::text, 'serious'::text]))),
  CHECK ((title <> ''::text)),
  CHECK ((verdict = ANY (ARRAY['works'::text, 'partly'::text, 'does_not'::text]))),
  FOREIGN KEY (organisation_id, checked_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, checker_id) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, closed_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, owner_id) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, place_id) REFERENCES voice_place(organisation_id, id),
  FOREIGN KEY (organisation_id, raised_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, same_as_id) REFERENCES problem(organisation_id, id) ON DELETE SET NULL (same_as_id),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team(organisation_id, id),
  FOREIGN KEY (organisation_id, told_to) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, reference)
);
CREATE INDEX problem_check_due ON public.problem USING btree (organisation_id, check_due_on) WHERE (check_due_on IS NOT NULL);
CREATE INDEX problem_checked_by ON public.problem USING btree (organisation_id, checked_by);
CREATE INDEX problem_checker ON public.problem USING btree (organisation_id, checker_id);
CREATE INDEX problem_closed_by ON public.problem USING btree (organisation_id, closed_by);
CREATE INDEX problem_folded_reference ON public.problem USING btree (organisation_id, folded_reference);
CREATE INDEX problem_import ON public.problem USING btree (organisation_id, import_id);
CREATE INDEX problem_noticed ON public.problem USING btree (organisation_id, noticed_on);
CREATE INDEX problem_owner ON public.problem USING btree (organisation_id, owner_id);
CREATE INDEX problem_place ON public.problem USING btree (organisation_id, place_id) WHERE (place_id IS NOT NULL);
CREATE INDEX problem_raised_by ON public.problem USING btree (organisation_id, raised_by);
CREATE INDEX problem_same_as ON public.problem USING btree (organisation_id, same_as_id);
CREATE INDEX problem_team ON public.problem USING btree (organisation_id, team_id);
CREATE INDEX problem_told_to ON public.problem USING btree (organisation_id, told_to);
ALTER TABLE problem ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON problem AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR
CASE
    WHEN (team_id IS NOT NULL) THEN (team_id = ANY (( SELECT teams_of_part() AS teams_of_part)::uuid[]))
    ELSE (COALESCE(owner_id, raised_by) = ANY (( SELECT people_of_part() AS people_of_part)::uuid[]))
END));
CREATE POLICY tenant ON problem USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
CREATE TRIGGER find_place BEFORE INSERT ON public.problem FOR EACH ROW WHEN ((new.place_id IS NULL)) EXECUTE FUNCTION problem_find_place();
CREATE TRIGGER find_place_again BEFORE UPDATE OF place ON public.problem FOR EACH ROW WHEN ((old.place IS DISTINCT FROM new.place)) EXECUTE FUNCTION problem_find_place();
CREATE TRIGGER keep_past BEFORE UPDATE ON public.problem FOR EACH ROW WHEN ((old.version IS DISTINCT FROM new.version)) EXECUTE FUNCTION problem_keep_past();
GRANT DELETE, INSERT, SELECT, UPDATE ON problem TO plumbline_app;
GRANT SELECT ON problem TO plumbline_reader;

CREATE TABLE problem_action (
  organisation_id uuid NOT NULL,
  problem_id uuid NOT NULL,
  action_id uuid NOT NULL,
  linked_at timestamp with time zone NOT NULL,
  linked_by uuid,
  unlinked_at timestamp with time zone,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, linked_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, problem_id) REFERENCES problem(organisation_id, id) ON DELETE CASCADE,
  PRIMARY KEY (organisation_id, problem_id, action_id, linked_at)
);
CREATE INDEX problem_action_action ON public.problem_action USING btree (organisation_id, action_id);
CREATE INDEX problem_action_linked_by ON public.problem_action USING btree (organisation_id, linked_by);
ALTER TABLE problem_action ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON problem_action AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR ((problem_id IN ( SELECT problem.id
   FROM problem)) AND (action_id IN ( SELECT action.id
   FROM action)))));
CREATE POLICY tenant ON problem_action USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON problem_action TO plumbline_app;
GRANT SELECT ON problem_action TO plumbline_reader;

CREATE TABLE problem_cost (
  organisation_id uuid NOT NULL,
  problem_id uuid NOT NULL,
  problem_version integer NOT NULL,
  known numeric(14,2),
  estimated numeric(14,2),
  why text DEFAULT ''::text NOT NULL,
  said_by uuid,
  said_at timestamp with time zone NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, problem_id) REFERENCES problem(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, said_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, problem_id, problem_version)
);
CREATE INDEX problem_cost_said_by ON public.problem_cost USING btree (organisation_id, said_by);
ALTER TABLE problem_cost ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON problem_cost AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR (problem_id IN ( SELECT problem.id
   FROM problem))));
CREATE POLICY tenant ON problem_cost USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON problem_cost TO plumbline_app;
GRANT SELECT ON problem_cost TO plumbline_reader;

CREATE TABLE problem_counter (
  organisation_id uuid NOT NULL,
  series text NOT NULL,
  last integer NOT NULL,
  CHECK ((series = ANY (ARRAY['N'::text, 'H'::text]))),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  PRIMARY KEY (organisation_id, series)
);
ALTER TABLE problem_counter ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON problem_counter AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON problem_counter USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON problem_counter TO plumbline_app;
GRANT SELECT ON problem_counter TO plumbline_reader;

CREATE TABLE problem_entry (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  problem_id uuid NOT NULL,
  kind text NOT NULL,
  text text NOT NULL,
  found boolean,
  done_on date NOT NULL,
  done_by uuid,
  written_by uuid,
  written_at timestamp with time zone NOT NULL,
  removed_at timestamp with time zone,
  CHECK (((kind = 'elsewhere'::text) = (found IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['containment'::text, 'correction'::text, 'elsewhere'::text]))),
  CHECK ((text <> ''::text)),
  FOREIGN KEY (organisation_id, done_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, problem_id) REFERENCES problem(organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, written_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX problem_entry_done_by ON public.problem_entry USING btree (organisation_id, done_by);
CREATE INDEX problem_entry_problem ON public.problem_entry USING btree (organisation_id, problem_id);
CREATE INDEX problem_entry_written_by ON public.problem_entry USING btree (organisation_id, written_by);
ALTER TABLE problem_entry ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON problem_entry AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR (problem_id IN ( SELECT problem.id
   FROM problem))));
CREATE POLICY tenant ON problem_entry USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON problem_entry TO plumbline_app;
GRANT SELECT ON problem_entry TO plumbline_reader;

CREATE TABLE problem_file (
  organisation_id uuid NOT NULL,
  problem_id uuid NOT NULL,
  file_id uuid NOT NULL,
  FOREIGN KEY (organisation_id, file_id) REFERENCES file(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, problem_id) REFERENCES problem(organisation_id, id) ON DELETE CASCADE,
  PRIMARY KEY (organisation_id, problem_id, file_id)
);
CREATE INDEX problem_file_file ON public.problem_file USING btree (organisation_id, file_id);
ALTER TABLE problem_file ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON problem_file AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR (problem_id IN ( SELECT problem.id
   FROM problem))));
CREATE POLICY tenant ON problem_file USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON problem_file TO plumbline_app;
GRANT SELECT ON problem_file TO plumbline_reader;

CREATE TABLE problem_import_change (
  organisation_id uuid NOT NULL,
  import_id uuid NOT NULL,
  problem_id uuid NOT NULL,
  version integer NOT NULL,
  version_before integer,
  entry_ids uuid[] DEFAULT '{}'::uuid[] NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, problem_id) REFERENCES problem(organisation_id, id) ON DELETE CASCADE,
  PRIMARY KEY (organisation_id, import_id, problem_id)
);
CREATE INDEX problem_import_change_problem ON public.problem_import_change USING btree (organisation_id, problem_id);
ALTER TABLE problem_import_change ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON problem_import_change AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON problem_import_change USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON problem_import_change TO plumbline_app;
GRANT SELECT ON problem_import_change TO plumbline_reader;

CREATE TABLE problem_past (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  changed_at timestamp with time zone NOT NULL,
  replaced_at timestamp with time zone NOT NULL,
  state jsonb NOT NULL,
  stands_from timestamp with time zone GENERATED ALWAYS AS (
CASE
    WHEN ((version = 1) AND ((state ->> 'import_id'::text) IS NOT NULL)) THEN '-infinity'::timestamp with time zone
    ELSE changed_at
END) STORED NOT NULL,
  with_check boolean GENERATED ALWAYS AS ((((state ->> 'check_due_on'::text) IS NOT NULL) OR ((state ->> 'checked_on'::text) IS NOT NULL))) STORED NOT NULL,
  PRIMARY KEY (organisation_id, id, version)
);
CREATE INDEX problem_past_check ON public.problem_past USING btree (organisation_id, id) WHERE with_check;
CREATE INDEX problem_past_time ON public.problem_past USING btree (organisation_id, replaced_at, stands_from);
ALTER TABLE problem_past ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON problem_past AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR (id IN ( SELECT problem.id
   FROM problem))));
CREATE POLICY tenant ON problem_past USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON problem_past TO plumbline_app;
GRANT SELECT ON problem_past TO plumbline_reader;

CREATE TABLE pulse_answer (
  organisation_id uuid NOT NULL,
  wave_id uuid NOT NULL,
  decision_id uuid NOT NULL,
  linked_by uuid NOT NULL,
  linked_at timestamp with time zone NOT NULL,
  FOREIGN KEY (organisation_id, decision_id) REFERENCES decision(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, linked_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, wave_id) REFERENCES pulse_wave(organisation_id, id),
  PRIMARY KEY (organisation_id, wave_id, decision_id)
);
ALTER TABLE pulse_answer ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON pulse_answer AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON pulse_answer USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON pulse_answer TO plumbline_app;
GRANT SELECT ON pulse_answer TO plumbline_reader;

CREATE TABLE pulse_block (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  wave_id uuid NOT NULL,
  parent_id uuid,
  of_leaders boolean NOT NULL,
  name text NOT NULL,
  units text[] NOT NULL,
  eligible integer NOT NULL,
  position integer NOT NULL,
  public_key bytea,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, parent_id) REFERENCES pulse_block(organisation_id, id),
  FOREIGN KEY (organisation_id, wave_id) REFERENCES pulse_wave(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX pulse_block_wave ON public.pulse_block USING btree (organisation_id, wave_id, "position");
ALTER TABLE pulse_block ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON pulse_block AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON pulse_block USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON pulse_block TO plumbline_app;
GRANT SELECT ON pulse_block TO plumbline_reader;

CREATE TABLE pulse_objection (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  wave_id uuid NOT NULL,
  question text NOT NULL,
  words text NOT NULL,
  reason text NOT NULL,
  made_at timestamp with time zone NOT NULL,
  judged_by uuid,
  judged_at timestamp with time zone,
  left_out boolean,
  CHECK ((((judged_at IS NULL) = (left_out IS NULL)) AND ((judged_at IS NULL) = (judged_by IS NULL)))),
  CHECK ((question = ANY (ARRAY['helps'::text, 'hinders'::text]))),
  CHECK ((reason <> ''::text)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, judged_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, wave_id) REFERENCES pulse_wave(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX pulse_objection_wave ON public.pulse_objection USING btree (organisation_id, wave_id);
ALTER TABLE pulse_objection ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON pulse_objection AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON pulse_objection USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON pulse_objection TO plumbline_app;
GRANT SELECT ON pulse_objection TO plumbline_reader;

CREATE TABLE pulse_turnout (
  organisation_id uuid NOT NULL,
  wave_id uuid NOT NULL,
  on_day date NOT NULL,
  percent integer NOT NULL,
  CHECK ((((percent >= 0) AND (percent <= 100)) AND ((percent % 10) = 0))),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, wave_id) REFERENCES pulse_wave(organisation_id, id),
  PRIMARY KEY (organisation_id, wave_id, on_day)
);
ALTER TABLE pulse_turnout ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON pulse_turnout AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON pulse_turnout USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON pulse_turnout TO plumbline_app;
GRANT SELECT ON pulse_turnout TO plumbline_reader;

CREATE TABLE pulse_wave (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  address text NOT NULL,
  form text NOT NULL,
  supplements text[] NOT NULL,
  with_open boolean NOT NULL,
  cut text NOT NULL,
  least integer NOT NULL,
  questions jsonb NOT NULL,
  eligible integer NOT NULL,
  leaders integer NOT NULL,
  opens_on date NOT NULL,
  closes_on date NOT NULL,
  kept_days integer NOT NULL,
  announced_by uuid NOT NULL,
  announced_at timestamp with time zone NOT NULL,
  opened_at timestamp with time zone,
  closed_at timestamp with time zone,
  published_at timestamp with time zone,
  told_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  cancel_reason text DEFAULT ''::text NOT NULL,
  destroyed_at timestamp with time zone,
  results jsonb,
  version integer DEFAULT 1 NOT NULL,
  single_leader_id uuid,
  statement text DEFAULT ''::text NOT NULL,
  forgotten_at timestamp with time zone,
  CHECK ((closes_on >= opens_on)),
  CHECK ((cut = ANY (ARRAY['whole'::text, 'team'::text, 'level'::text]))),
  CHECK ((form = ANY (ARRAY['core'::text, 'full'::text]))),
  CHECK (((kept_days >= 0) AND (kept_days <= 180))),
  CHECK (("least" >= 5)),
  FOREIGN KEY (organisation_id, announced_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, single_leader_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
ALTER TABLE pulse_wave ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON pulse_wave AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON pulse_wave USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON pulse_wave TO plumbline_app;
GRANT SELECT ON pulse_wave TO plumbline_reader;

CREATE TABLE resource_request (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  what text NOT NULL,
  why text NOT NULL,
  without_it text DEFAULT ''::text NOT NULL,
  cost text DEFAULT ''::text NOT NULL,
  wanted_by date,
  asked_by uuid,
  asked_on date NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  handed_to uuid,
  handed_at timestamp with time zone,
  answer text,
  granted text DEFAULT ''::text NOT NULL,
  answer_why text DEFAULT ''::text NOT NULL,
  answered_by uuid,
  answered_on date,
  withdrawn_on date,
  withdraw_reason text DEFAULT ''::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text, 'changed'::text]))),
  CHECK (((answer IS NULL) = (answered_on IS NULL))),
  CHECK (((answer IS NULL) OR (withdrawn_on IS NULL))),
  CHECK ((what <> ''::text)),
  CHECK ((why <> ''::text)),
  FOREIGN KEY (organisation_id, answered_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, asked_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, handed_to) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX resource_request_answered_by ON public.resource_request USING btree (organisation_id, answered_by);
CREATE INDEX resource_request_asked_by ON public.resource_request USING btree (organisation_id, asked_by);
CREATE INDEX resource_request_handed_to ON public.resource_request USING btree (organisation_id, handed_to);
CREATE INDEX resource_request_waiting ON public.resource_request USING btree (organisation_id, asked_on) WHERE ((answer IS NULL) AND (withdrawn_on IS NULL));
ALTER TABLE resource_request ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON resource_request AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON resource_request USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON resource_request TO plumbline_app;
GRANT SELECT ON resource_request TO plumbline_reader;

CREATE TABLE signal_answer (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  life_id uuid NOT NULL,
  answer text NOT NULL,
  words text NOT NULL,
  answered_by uuid,
  answered_on date NOT NULL,
  answered_at timestamp with time zone NOT NULL,
  CHECK ((answer = ANY (ARRAY['fixed'::text, 'explained'::text, 'disagree'::text]))),
  CHECK ((words <> ''::text)),
  FOREIGN KEY (organisation_id, answered_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, life_id) REFERENCES signal_life(organisation_id, id) ON DELETE CASCADE,
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX signal_answer_by ON public.signal_answer USING btree (organisation_id, answered_by);
CREATE INDEX signal_answer_life ON public.signal_answer USING btree (organisation_id, life_id);
ALTER TABLE signal_answer ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON signal_answer AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON signal_answer USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON signal_answer TO plumbline_app;
GRANT SELECT ON signal_answer TO plumbline_reader;

CREATE TABLE signal_life (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  signal text NOT NULL,
  cause text NOT NULL,
  person_id uuid,
  began_on date NOT NULL,
  ended_on date,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE UNIQUE INDEX signal_life_now ON public.signal_life USING btree (organisation_id, signal, cause, person_id) NULLS NOT DISTINCT WHERE (ended_on IS NULL);
CREATE INDEX signal_life_person ON public.signal_life USING btree (organisation_id, person_id);
ALTER TABLE signal_life ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON signal_life AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON signal_life USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON signal_life TO plumbline_app;
GRANT SELECT ON signal_life TO plumbline_reader;

CREATE TABLE site (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  address text DEFAULT ''::text NOT NULL,
  closed_on date,
  version integer DEFAULT 1 NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, name)
);
ALTER TABLE site ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON site AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR ((('site:'::text || id) = current_setting('app.part'::text, true)) OR (id IN ( SELECT team.site_id
   FROM team
  WHERE (team.id = ANY (( SELECT teams_of_part() AS teams_of_part)::uuid[])))))));
CREATE POLICY tenant ON site USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON site TO plumbline_app;
GRANT SELECT ON site TO plumbline_reader;

CREATE TABLE standard_held (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  standard text NOT NULL,
  edition text NOT NULL,
  scope text DEFAULT ''::text NOT NULL,
  since date,
  until date,
  version integer DEFAULT 1 NOT NULL,
  CHECK (((until IS NULL) OR (since IS NULL) OR (until >= since))),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  PRIMARY KEY (organisation_id, id)
);
ALTER TABLE standard_held ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON standard_held AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR true));
CREATE POLICY tenant ON standard_held USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON standard_held TO plumbline_app;
GRANT SELECT ON standard_held TO plumbline_reader;

CREATE TABLE team (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  parent_id uuid,
  site_id uuid,
  lead_id uuid,
  closed_on date,
  version integer DEFAULT 1 NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, lead_id) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, parent_id) REFERENCES team(organisation_id, id),
  FOREIGN KEY (organisation_id, site_id) REFERENCES site(organisation_id, id),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, name)
);
ALTER TABLE team ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON team AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR true));
CREATE POLICY tenant ON team USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON team TO plumbline_app;
GRANT SELECT ON team TO plumbline_reader;

CREATE TABLE visit (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  visited_by uuid,
  team_id uuid NOT NULL,
  shift text NOT NULL,
  visited_on date NOT NULL,
  note text DEFAULT ''::text NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CHECK ((shift = ANY (ARRAY['any'::text, 'early'::text, 'late'::text, 'night'::text, 'day'::text]))),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team(organisation_id, id),
  FOREIGN KEY (organisation_id, visited_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX visit_by ON public.visit USING btree (organisation_id, visited_by);
CREATE INDEX visit_day ON public.visit USING btree (organisation_id, visited_on);
CREATE INDEX visit_team ON public.visit USING btree (organisation_id, team_id);
ALTER TABLE visit ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON visit AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON visit USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON visit TO plumbline_app;
GRANT SELECT ON visit TO plumbline_reader;

CREATE TABLE visit_point (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  visit_id uuid NOT NULL,
  position integer NOT NULL,
  text text NOT NULL,
  noted_at timestamp with time zone NOT NULL,
  reply text DEFAULT ''::text NOT NULL,
  replied_by uuid,
  replied_on date,
  replied_at timestamp with time zone,
  CHECK (((reply = ''::text) = (replied_on IS NULL))),
  CHECK ((text <> ''::text)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, replied_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES visit(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX visit_point_replied_by ON public.visit_point USING btree (organisation_id, replied_by);
CREATE INDEX visit_point_visit ON public.visit_point USING btree (organisation_id, visit_id, "position");
ALTER TABLE visit_point ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON visit_point AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON visit_point USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON visit_point TO plumbline_app;
GRANT SELECT ON visit_point TO plumbline_reader;

CREATE TABLE voice_counter (
  organisation_id uuid NOT NULL,
  last integer NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  PRIMARY KEY (organisation_id)
);
ALTER TABLE voice_counter ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON voice_counter AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON voice_counter USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON voice_counter TO plumbline_app;
GRANT SELECT ON voice_counter TO plumbline_reader;

CREATE TABLE voice_fair_said (
  organisation_id uuid NOT NULL,
  item_id uuid NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, item_id) REFERENCES voice_item(organisation_id, id),
  PRIMARY KEY (organisation_id, item_id)
);
ALTER TABLE voice_fair_said ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON voice_fair_said AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON voice_fair_said USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON voice_fair_said TO plumbline_app;
GRANT SELECT ON voice_fair_said TO plumbline_reader;

CREATE TABLE voice_fair_tally (
  organisation_id uuid NOT NULL,
  month date NOT NULL,
  answers integer NOT NULL,
  fair integer NOT NULL,
  CHECK ((answers > 0)),
  CHECK (((fair >= 0) AND (fair <= answers))),
  CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  PRIMARY KEY (organisation_id, month)
);
ALTER TABLE voice_fair_tally ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON voice_fair_tally AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON voice_fair_tally USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON voice_fair_tally TO plumbline_app;
GRANT SELECT ON voice_fair_tally TO plumbline_reader;

CREATE TABLE voice_file (
  organisation_id uuid NOT NULL,
  item_id uuid NOT NULL,
  file_id uuid NOT NULL,
  FOREIGN KEY (organisation_id, file_id) REFERENCES file(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, item_id) REFERENCES voice_item(organisation_id, id),
  PRIMARY KEY (organisation_id, item_id, file_id)
);
CREATE INDEX voice_file_file ON public.voice_file USING btree (organisation_id, file_id);
ALTER TABLE voice_file ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON voice_file AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON voice_file USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON voice_file TO plumbline_app;
GRANT SELECT ON voice_file TO plumbline_reader;

CREATE TABLE voice_item (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  reference text NOT NULL,
  kind text NOT NULL,
  text text,
  sealed boolean DEFAULT false NOT NULL,
  place_id uuid,
  team_id uuid,
  raised_on date NOT NULL,
  raised_at timestamp with time zone,
  raiser_id uuid,
  name_given text DEFAULT ''::text NOT NULL,
  way text NOT NULL,
  to_person_id uuid,
  about_id uuid,
  promised_on date,
  level text DEFAULT 'line'::text NOT NULL,
  escalated_on date,
  first_reply_at timestamp with time zone,
  decided_at timestamp with time zone,
  decided_by uuid,
  decision text,
  reason text DEFAULT ''::text NOT NULL,
  told_at timestamp with time zone,
  try_until date,
  try_measure text DEFAULT ''::text NOT NULL,
  try_ended_on date,
  try_outcome text DEFAULT ''::text NOT NULL,
  action_id uuid,
  problem_id uuid,
  done_at timestamp with time zone,
  done_by uuid,
  outcome text DEFAULT ''::text NOT NULL,
  benefit_money numeric(14,2),
  benefit_hours numeric(10,1),
  benefit_note text DEFAULT ''::text NOT NULL,
  asked_gone_on date,
  gone boolean,
  closed_on date,
  closed_how text,
  recorded_at timestamp with time zone NOT NULL,
  changed_at timestamp with time zone NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  folded_reference text GENERATED ALWAYS AS (folded(reference)) STORED,
  import_id uuid,
  source_columns jsonb DEFAULT '{}'::jsonb NOT NULL,
  place_given text DEFAULT ''::text NOT NULL,
  decided_by_given text DEFAULT ''::text NOT NULL,
  CHECK ((benefit_hours >= (0)::numeric)),
  CHECK ((benefit_money >= (0)::numeric)),
  CHECK ((sealed = (text IS NULL))),
  CHECK (((way = 'to_person'::text) = (to_person_id IS NOT NULL))),
  CHECK (((raiser_id IS NOT NULL) OR (raised_at IS NULL))),
  CHECK (((way <> 'anonymous'::text) OR ((raiser_id IS NULL) AND (name_given = ''::text)))),
  CHECK (((decision IS NULL) = (decided_at IS NULL))),
  CHECK (((closed_on IS NULL) = (closed_how IS NULL))),
  CHECK (((level = 'top'::text) = (escalated_on IS NOT NULL))),
  CHECK ((closed_how = ANY (ARRAY['gone'::text, 'unanswered'::text, 'done'::text, 'no'::text, 'answered'::text, 'problem'::text, 'said'::text, 'withdrawn'::text, 'not_recorded'::text]))),
  CHECK ((decision = ANY (ARRAY['yes'::text, 'no'::text, 'try'::text, 'answered'::text]))),
  CHECK ((kind = ANY (ARRAY['idea'::text, 'concern'::text, 'near_miss'::text, 'barrier'::text, 'question'::text, 'thanks'::text]))),
  CHECK ((level = ANY (ARRAY['line'::text, 'top'::text]))),
  CHECK (((way <> 'named'::text) OR (raiser_id IS NOT NULL) OR (name_given <> ''::text) OR (import_id IS NOT NULL))),
  CHECK ((way = ANY (ARRAY['named'::text, 'to_person'::text, 'anonymous'::text]))),
  FOREIGN KEY (organisation_id, about_id) REFERENCES voice_item(organisation_id, id),
  FOREIGN KEY (organisation_id, decided_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, done_by) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, place_id) REFERENCES voice_place(organisation_id, id),
  FOREIGN KEY (organisation_id, raiser_id) REFERENCES person(organisation_id, id),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team(organisation_id, id),
  FOREIGN KEY (organisation_id, to_person_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, reference)
);
CREATE INDEX voice_item_about ON public.voice_item USING btree (organisation_id, about_id);
CREATE INDEX voice_item_action ON public.voice_item USING btree (organisation_id, action_id) WHERE (action_id IS NOT NULL);
CREATE INDEX voice_item_decided_by ON public.voice_item USING btree (organisation_id, decided_by);
CREATE INDEX voice_item_done_by ON public.voice_item USING btree (organisation_id, done_by);
CREATE INDEX voice_item_folded_reference ON public.voice_item USING btree (organisation_id, folded_reference);
CREATE INDEX voice_item_import ON public.voice_item USING btree (organisation_id, import_id) WHERE (import_id IS NOT NULL);
CREATE INDEX voice_item_open ON public.voice_item USING btree (organisation_id, promised_on) WHERE (closed_on IS NULL);
CREATE INDEX voice_item_place ON public.voice_item USING btree (organisation_id, place_id);
CREATE INDEX voice_item_raised ON public.voice_item USING btree (organisation_id, raised_on);
CREATE INDEX voice_item_raiser ON public.voice_item USING btree (organisation_id, raiser_id);
CREATE INDEX voice_item_team ON public.voice_item USING btree (organisation_id, team_id);
CREATE INDEX voice_item_to_person ON public.voice_item USING btree (organisation_id, to_person_id);
ALTER TABLE voice_item ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON voice_item AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON voice_item USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
CREATE TRIGGER keep_past BEFORE UPDATE ON public.voice_item FOR EACH ROW WHEN ((old.version IS DISTINCT FROM new.version)) EXECUTE FUNCTION voice_item_keep_past();
GRANT DELETE, INSERT, SELECT, UPDATE ON voice_item TO plumbline_app;
GRANT SELECT ON voice_item TO plumbline_reader;

CREATE TABLE voice_item_import_change (
  organisation_id uuid NOT NULL,
  import_id uuid NOT NULL,
  voice_item_id uuid NOT NULL,
  version integer NOT NULL,
  version_before integer,
  FOREIGN KEY (organisation_id, voice_item_id) REFERENCES voice_item(organisation_id, id) ON DELETE CASCADE,
  PRIMARY KEY (organisation_id, import_id, voice_item_id)
);
CREATE INDEX voice_item_import_change_item ON public.voice_item_import_change USING btree (organisation_id, voice_item_id);
ALTER TABLE voice_item_import_change ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON voice_item_import_change AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON voice_item_import_change USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON voice_item_import_change TO plumbline_app;
GRANT SELECT ON voice_item_import_change TO plumbline_reader;

CREATE TABLE voice_item_past (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  changed_at timestamp with time zone NOT NULL,
  replaced_at timestamp with time zone NOT NULL,
  state jsonb NOT NULL,
  PRIMARY KEY (organisation_id, id, version)
);
CREATE INDEX voice_item_past_time ON public.voice_item_past USING btree (organisation_id, replaced_at, changed_at);
ALTER TABLE voice_item_past ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON voice_item_past AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON voice_item_past USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON voice_item_past TO plumbline_app;
GRANT SELECT ON voice_item_past TO plumbline_reader;

CREATE TABLE voice_place (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  site_id uuid,
  team_id uuid,
  people integer,
  retired_on date,
  version integer DEFAULT 1 NOT NULL,
  CHECK ((name <> ''::text)),
  CHECK ((people >= 0)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, site_id) REFERENCES site(organisation_id, id),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team(organisation_id, id),
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, name)
);
CREATE INDEX voice_place_site ON public.voice_place USING btree (organisation_id, site_id);
CREATE INDEX voice_place_team ON public.voice_place USING btree (organisation_id, team_id);
ALTER TABLE voice_place ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON voice_place AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON voice_place USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
CREATE TRIGGER find_problems AFTER INSERT OR UPDATE OF name ON public.voice_place FOR EACH ROW EXECUTE FUNCTION place_find_problems();
GRANT INSERT, SELECT, UPDATE ON voice_place TO plumbline_app;
GRANT SELECT ON voice_place TO plumbline_reader;

CREATE TABLE voice_promise (
  organisation_id uuid NOT NULL,
  kind text NOT NULL,
  days integer NOT NULL,
  CHECK (((days >= 1) AND (days <= 60))),
  CHECK ((kind = ANY (ARRAY['idea'::text, 'concern'::text, 'near_miss'::text, 'barrier'::text, 'question'::text]))),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  PRIMARY KEY (organisation_id, kind)
);
ALTER TABLE voice_promise ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON voice_promise AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON voice_promise USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON voice_promise TO plumbline_app;
GRANT SELECT ON voice_promise TO plumbline_reader;

CREATE TABLE voice_reply (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  item_id uuid NOT NULL,
  person_id uuid,
  by_raiser boolean NOT NULL,
  text text,
  sealed boolean DEFAULT false NOT NULL,
  said_on date NOT NULL,
  said_at timestamp with time zone,
  recorded_at timestamp with time zone NOT NULL,
  import_id uuid,
  name_given text DEFAULT ''::text NOT NULL,
  CHECK ((sealed = (text IS NULL))),
  CHECK ((by_raiser OR (person_id IS NOT NULL) OR (import_id IS NOT NULL))),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, item_id) REFERENCES voice_item(organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX voice_reply_import ON public.voice_reply USING btree (organisation_id, import_id) WHERE (import_id IS NOT NULL);
CREATE INDEX voice_reply_item ON public.voice_reply USING btree (organisation_id, item_id);
CREATE INDEX voice_reply_person ON public.voice_reply USING btree (organisation_id, person_id);
ALTER TABLE voice_reply ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON voice_reply AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON voice_reply USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON voice_reply TO plumbline_app;
GRANT SELECT ON voice_reply TO plumbline_reader;

CREATE TABLE voice_support (
  organisation_id uuid NOT NULL,
  item_id uuid NOT NULL,
  person_id uuid NOT NULL,
  since timestamp with time zone NOT NULL,
  left_at timestamp with time zone,
  CHECK ((left_at >= since)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, item_id) REFERENCES voice_item(organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, item_id, person_id, since)
);
CREATE UNIQUE INDEX voice_support_now ON public.voice_support USING btree (organisation_id, item_id, person_id) WHERE (left_at IS NULL);
CREATE INDEX voice_support_person ON public.voice_support USING btree (organisation_id, person_id);
ALTER TABLE voice_support ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON voice_support AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON voice_support USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON voice_support TO plumbline_app;
GRANT SELECT ON voice_support TO plumbline_reader;

CREATE TABLE voice_word (
  organisation_id uuid NOT NULL,
  word text NOT NULL,
  item_id uuid NOT NULL,
  open boolean DEFAULT true NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, item_id) REFERENCES voice_item(organisation_id, id),
  PRIMARY KEY (organisation_id, open, word, item_id)
);
CREATE INDEX voice_word_item ON public.voice_word USING btree (organisation_id, item_id);
ALTER TABLE voice_word ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON voice_word AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON voice_word USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON voice_word TO plumbline_app;
GRANT SELECT ON voice_word TO plumbline_reader;

CREATE TABLE weekly_mail_round (
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  slot date NOT NULL,
  looked_at timestamp with time zone NOT NULL,
  mail_id uuid,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, person_id, slot)
);
ALTER TABLE weekly_mail_round ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON weekly_mail_round AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON weekly_mail_round USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON weekly_mail_round TO plumbline_app;
GRANT SELECT ON weekly_mail_round TO plumbline_reader;

CREATE TABLE why_message (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  title text NOT NULL,
  text text NOT NULL,
  case_kind text NOT NULL,
  case_id uuid,
  case_label text NOT NULL,
  everyone boolean NOT NULL,
  addressed integer NOT NULL,
  written_by uuid,
  written_on date NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CHECK ((addressed >= 0)),
  CHECK ((case_kind = ANY (ARRAY['action'::text, 'decision'::text, 'problem'::text, 'text'::text]))),
  CHECK ((case_label <> ''::text)),
  CHECK (((case_kind = 'text'::text) = (case_id IS NULL))),
  CHECK ((text <> ''::text)),
  CHECK ((title <> ''::text)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, written_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX why_message_by ON public.why_message USING btree (organisation_id, written_by);
CREATE INDEX why_message_day ON public.why_message USING btree (organisation_id, written_on);
ALTER TABLE why_message ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON why_message AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON why_message USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON why_message TO plumbline_app;
GRANT SELECT ON why_message TO plumbline_reader;

CREATE TABLE why_message_to (
  organisation_id uuid NOT NULL,
  message_id uuid NOT NULL,
  team_id uuid NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, message_id) REFERENCES why_message(organisation_id, id),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team(organisation_id, id),
  PRIMARY KEY (organisation_id, message_id, team_id)
);
CREATE INDEX why_message_to_team ON public.why_message_to USING btree (organisation_id, team_id);
ALTER TABLE why_message_to ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON why_message_to AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON why_message_to USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON why_message_to TO plumbline_app;
GRANT SELECT ON why_message_to TO plumbline_reader;

CREATE TABLE why_telling (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  message_id uuid NOT NULL,
  occasion text NOT NULL,
  told_on date NOT NULL,
  people integer NOT NULL,
  told_by uuid,
  told_at timestamp with time zone NOT NULL,
  CHECK ((occasion <> ''::text)),
  CHECK ((people > 0)),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, message_id) REFERENCES why_message(organisation_id, id),
  FOREIGN KEY (organisation_id, told_by) REFERENCES person(organisation_id, id),
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX why_telling_by ON public.why_telling USING btree (organisation_id, told_by);
CREATE INDEX why_telling_message ON public.why_telling USING btree (organisation_id, message_id);
ALTER TABLE why_telling ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY outside ON why_telling AS RESTRICTIVE FOR SELECT TO plumbline_reader USING ((( SELECT reads_whole_firm() AS reads_whole_firm) OR false));
CREATE POLICY tenant ON why_telling USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON why_telling TO plumbline_app;
GRANT SELECT ON why_telling TO plumbline_reader;

CREATE TABLE box.ballot (
  organisation_id uuid NOT NULL,
  wave_id uuid NOT NULL,
  block_id uuid NOT NULL,
  answers jsonb NOT NULL
);
CREATE INDEX ballot_wave ON box.ballot USING btree (organisation_id, wave_id);
ALTER TABLE box.ballot ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON box.ballot USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON box.ballot TO plumbline_box;

CREATE TABLE box.block (
  organisation_id uuid NOT NULL,
  wave_id uuid NOT NULL,
  block_id uuid NOT NULL,
  public_key bytea NOT NULL,
  PRIMARY KEY (organisation_id, block_id)
);
ALTER TABLE box.block ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON box.block USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON box.block TO plumbline_box;

CREATE TABLE box.door (
  address text NOT NULL,
  wave_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  is_open boolean DEFAULT true NOT NULL,
  PRIMARY KEY (address),
  UNIQUE (wave_id)
);
GRANT DELETE, INSERT, SELECT, UPDATE ON box.door TO plumbline_box;

CREATE TABLE box.spent (
  organisation_id uuid NOT NULL,
  wave_id uuid NOT NULL,
  block_id uuid NOT NULL,
  hash bytea NOT NULL,
  is_closed boolean DEFAULT false NOT NULL,
  PRIMARY KEY (organisation_id, wave_id, hash)
);
ALTER TABLE box.spent ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON box.spent USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON box.spent TO plumbline_box;

CREATE TABLE box.staged (
  organisation_id uuid NOT NULL,
  wave_id uuid NOT NULL,
  block_id uuid NOT NULL,
  answers jsonb NOT NULL
);
CREATE INDEX staged_wave ON box.staged USING btree (organisation_id, wave_id);
ALTER TABLE box.staged ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON box.staged USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON box.staged TO plumbline_box;

CREATE TABLE box.staged_text (
  organisation_id uuid NOT NULL,
  wave_id uuid NOT NULL,
  question text NOT NULL,
  words text NOT NULL
);
CREATE INDEX staged_text_wave ON box.staged_text USING btree (organisation_id, wave_id);
ALTER TABLE box.staged_text ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON box.staged_text USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON box.staged_text TO plumbline_box;

CREATE TABLE identity.account (
  id text NOT NULL,
  account_id text NOT NULL,
  provider_id text NOT NULL,
  user_id text NOT NULL,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  password text,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  FOREIGN KEY (user_id) REFERENCES identity."user"(id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  UNIQUE (provider_id, account_id)
);
CREATE INDEX account_user ON identity.account USING btree (user_id);
GRANT DELETE, INSERT, SELECT, UPDATE ON identity.account TO plumbline_app;

CREATE TABLE identity.answer_link (
  id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  purpose text NOT NULL,
  record_id uuid NOT NULL,
  record_version integer NOT NULL,
  made_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  used_at timestamp with time zone,
  used_key text,
  CHECK ((expires_at <= (made_at + '8 days'::interval))),
  CHECK (((used_at IS NULL) = (used_key IS NULL))),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (id)
);
CREATE INDEX answer_link_person ON identity.answer_link USING btree (organisation_id, person_id);
GRANT DELETE, INSERT, SELECT, UPDATE ON identity.answer_link TO plumbline_app;

CREATE TABLE identity.door (
  organisation_id uuid NOT NULL,
  time_zone text NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  PRIMARY KEY (organisation_id)
);
GRANT INSERT, SELECT, UPDATE ON identity.door TO plumbline_app;

CREATE TABLE identity.first_run (
  token_hash text NOT NULL,
  made_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  CHECK ((expires_at <= (made_at + '72:00:00'::interval))),
  PRIMARY KEY (token_hash)
);
GRANT DELETE, INSERT, SELECT, UPDATE ON identity.first_run TO plumbline_app;

CREATE TABLE identity.invitation (
  code_hash text NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  route text NOT NULL,
  email text,
  made_by uuid NOT NULL,
  made_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  used_at timestamp with time zone,
  CHECK (((route = 'mail'::text) = (email IS NOT NULL))),
  CHECK ((expires_at <= (made_at +
CASE route
    WHEN 'printed'::text THEN '72:00:00'::interval
    ELSE '7 days'::interval
END))),
  CHECK ((route = ANY (ARRAY['printed'::text, 'mail'::text]))),
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  PRIMARY KEY (code_hash)
);
CREATE UNIQUE INDEX invitation_open ON identity.invitation USING btree (organisation_id, person_id) WHERE (used_at IS NULL);
GRANT DELETE, INSERT, SELECT, UPDATE ON identity.invitation TO plumbline_app;

CREATE TABLE identity.membership (
  user_id text NOT NULL,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person(organisation_id, id),
  FOREIGN KEY (user_id) REFERENCES identity."user"(id) ON DELETE CASCADE,
  PRIMARY KEY (user_id, organisation_id)
);
CREATE INDEX membership_person ON identity.membership USING btree (organisation_id, person_id);
GRANT DELETE, INSERT, SELECT ON identity.membership TO plumbline_app;

CREATE TABLE identity.passkey (
  id text NOT NULL,
  name text,
  public_key text NOT NULL,
  user_id text NOT NULL,
  credential_id text NOT NULL,
  counter integer NOT NULL,
  device_type text NOT NULL,
  backed_up boolean NOT NULL,
  transports text,
  created_at timestamp with time zone,
  aaguid text,
  FOREIGN KEY (user_id) REFERENCES identity."user"(id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  UNIQUE (credential_id)
);
CREATE INDEX passkey_user ON identity.passkey USING btree (user_id);
GRANT DELETE, INSERT, SELECT, UPDATE ON identity.passkey TO plumbline_app;

CREATE TABLE identity.poster_door (
  code_hash text NOT NULL,
  organisation_id uuid NOT NULL,
  poster_id uuid NOT NULL,
  FOREIGN KEY (organisation_id, poster_id) REFERENCES poster(organisation_id, id),
  PRIMARY KEY (code_hash),
  UNIQUE (organisation_id, poster_id)
);
GRANT INSERT, SELECT ON identity.poster_door TO plumbline_app;

CREATE TABLE identity.posting_key (
  token_hash text NOT NULL,
  organisation_id uuid NOT NULL,
  key_id uuid NOT NULL,
  person_id uuid NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  FOREIGN KEY (organisation_id, key_id) REFERENCES posting_key(organisation_id, id),
  PRIMARY KEY (token_hash)
);
CREATE INDEX posting_key_of ON identity.posting_key USING btree (organisation_id, key_id);
GRANT DELETE, INSERT, SELECT ON identity.posting_key TO plumbline_app;

CREATE TABLE identity.reset_code (
  code_hash text NOT NULL,
  user_id text NOT NULL,
  made_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  CHECK ((expires_at <= (made_at + '72:00:00'::interval))),
  FOREIGN KEY (user_id) REFERENCES identity."user"(id) ON DELETE CASCADE,
  PRIMARY KEY (code_hash)
);
CREATE INDEX reset_code_user ON identity.reset_code USING btree (user_id);
GRANT DELETE, INSERT, SELECT ON identity.reset_code TO plumbline_app;

CREATE TABLE identity.session (
  id text NOT NULL,
  user_id text NOT NULL,
  token_hash text NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  ip_address text,
  user_agent text,
  started_at timestamp with time zone NOT NULL,
  last_used_at timestamp with time zone NOT NULL,
  proven_at timestamp with time zone NOT NULL,
  second_factor boolean NOT NULL,
  strong boolean NOT NULL,
  shared boolean NOT NULL,
  strict boolean NOT NULL,
  own_device boolean DEFAULT false NOT NULL,
  FOREIGN KEY (user_id) REFERENCES identity."user"(id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  UNIQUE (token_hash)
);
CREATE INDEX session_by_user ON identity.session USING btree (user_id);
GRANT DELETE, INSERT, SELECT, UPDATE ON identity.session TO plumbline_app;

CREATE TABLE identity.throttle (
  key text NOT NULL,
  failures integer NOT NULL,
  last_at timestamp with time zone NOT NULL,
  blocked_until timestamp with time zone NOT NULL,
  succeeded_at timestamp with time zone,
  PRIMARY KEY (key)
);
GRANT DELETE, INSERT, SELECT, UPDATE ON identity.throttle TO plumbline_app;

CREATE TABLE identity.two_factor (
  id text NOT NULL,
  user_id text NOT NULL,
  secret text NOT NULL,
  backup_codes text NOT NULL,
  verified boolean DEFAULT true,
  failed_verification_count integer DEFAULT 0,
  locked_until timestamp with time zone,
  FOREIGN KEY (user_id) REFERENCES identity."user"(id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  UNIQUE (user_id)
);
CREATE INDEX two_factor_secret ON identity.two_factor USING btree (secret);
GRANT DELETE, INSERT, SELECT, UPDATE ON identity.two_factor TO plumbline_app;

CREATE TABLE identity.used_code (
  user_id text NOT NULL,
  code_hash text NOT NULL,
  used_at timestamp with time zone NOT NULL,
  FOREIGN KEY (user_id) REFERENCES identity."user"(id) ON DELETE CASCADE,
  PRIMARY KEY (user_id, code_hash)
);
GRANT DELETE, INSERT, SELECT, UPDATE ON identity.used_code TO plumbline_app;

CREATE TABLE identity.user (
  id text NOT NULL,
  name text NOT NULL,
  email text NOT NULL,
  email_verified boolean DEFAULT false NOT NULL,
  image text,
  two_factor_enabled boolean DEFAULT false,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  access_ended_at timestamp with time zone,
  CHECK ((email = lower(email))),
  PRIMARY KEY (id),
  UNIQUE (email)
);
GRANT DELETE, INSERT, SELECT, UPDATE ON identity."user" TO plumbline_app;

CREATE TABLE identity.verification (
  id text NOT NULL,
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  PRIMARY KEY (id)
);
CREATE INDEX verification_identifier ON identity.verification USING btree (identifier);
CREATE INDEX verification_value ON identity.verification USING btree (value);
GRANT DELETE, INSERT, SELECT, UPDATE ON identity.verification TO plumbline_app;

CREATE TABLE register.asked (
  organisation_id uuid NOT NULL,
  wave_id uuid NOT NULL,
  person_id uuid NOT NULL,
  block_id uuid NOT NULL,
  blinded_hash bytea,
  PRIMARY KEY (organisation_id, wave_id, person_id)
);
ALTER TABLE register.asked ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON register.asked USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON register.asked TO plumbline_register;

CREATE TABLE register.block_key (
  organisation_id uuid NOT NULL,
  wave_id uuid NOT NULL,
  block_id uuid NOT NULL,
  private_key bytea NOT NULL,
  on_paper integer DEFAULT 0 NOT NULL,
  PRIMARY KEY (organisation_id, block_id)
);
ALTER TABLE register.block_key ENABLE, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON register.block_key USING ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)) WITH CHECK ((organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT ON register.block_key TO plumbline_register;

CREATE OR REPLACE FUNCTION public.action_as_of(until timestamp with time zone, as_of date)
 RETURNS SETOF action
 LANGUAGE sql
 STABLE
AS $function$
  SELECT a.* FROM action a
   WHERE a.organisation_id = current_organisation()
     AND (a.changed_at < until OR (a.version = 1 AND a.import_id IS NOT NULL AND a.opened_on <= as_of))
  UNION ALL
  SELECT s.* FROM action_past p, jsonb_populate_record(NULL::action, p.state) s
   WHERE p.organisation_id = current_organisation() AND p.replaced_at >= until AND p.stands_from < until
     AND (p.changed_at < until OR s.opened_on <= as_of)
$function$;

CREATE OR REPLACE FUNCTION public.action_keep_past()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  INSERT INTO action_past (organisation_id, id, version, changed_at, replaced_at, state, opened_on, first_due_on, due_on,
    done_on, cancelled_on, decided_on, recorded_at, accountable_id, proposed_by, import_id, proposed, significance, source)
  VALUES (OLD.organisation_id, OLD.id, OLD.version, OLD.changed_at, NEW.changed_at, to_jsonb(OLD) - '{search,folded_reference}'::text[],
    OLD.opened_on, OLD.first_due_on, OLD.due_on, OLD.done_on, OLD.cancelled_on, OLD.decided_on, OLD.recorded_at, OLD.accountable_id,
    OLD.proposed_by, OLD.import_id, OLD.proposed, OLD.significance, OLD.source);
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION public.action_links_until(until timestamp with time zone)
 RETURNS SETOF action_link
 LANGUAGE sql
 STABLE
AS $function$
  SELECT l.* FROM action_link l
   WHERE l.organisation_id = current_organisation() AND l.linked_at < until
     AND (l.unlinked_at IS NULL OR l.unlinked_at >= until)
$function$;

CREATE OR REPLACE FUNCTION public.current_organisation()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ SELECT NULLIF(current_setting('app.organisation', true), '')::uuid $function$;

CREATE OR REPLACE FUNCTION public.enqueue_job(task text, payload json, run_at timestamp with time zone, job_key text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
BEGIN
  IF (payload ->> 'organisationId')::uuid IS DISTINCT FROM public.current_organisation() THEN
    RAISE EXCEPTION 'a job belongs to the organisation of the transaction that asks for it';
  END IF;
  PERFORM graphile_worker.add_job(identifier => task, payload => payload, run_at => run_at, job_key => job_key);
END $function$;

CREATE OR REPLACE FUNCTION public.folded(given text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN btrim(lower(regexp_replace(regexp_replace(NORMALIZE(given, NFKD), '[\u0300-\u036f]'::text, ''::text, 'g'::text), '\s+'::text, ' '::text, 'g'::text)));

CREATE OR REPLACE FUNCTION public.goal_as_of(until timestamp with time zone)
 RETURNS SETOF goal
 LANGUAGE sql
 STABLE
AS $function$
  SELECT r.* FROM goal r
   WHERE r.organisation_id = current_organisation() AND coalesce(r.changed_at, r.recorded_at) < until
  UNION ALL
  SELECT s.* FROM earlier_words w, jsonb_populate_record(NULL::goal, w.state) s
   WHERE w.organisation_id = current_organisation() AND w.kind = 'goal' AND w.since < until AND w.replaced_at >= until
$function$;

CREATE OR REPLACE FUNCTION public.keep_door()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  INSERT INTO identity.door (organisation_id, time_zone) VALUES (NEW.id, NEW.time_zone)
  ON CONFLICT (organisation_id) DO UPDATE SET time_zone = EXCLUDED.time_zone;
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION public.keep_earlier_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF to_jsonb(OLD) - '{version,changed_at}'::text[] = to_jsonb(NEW) - '{version,changed_at}'::text[] THEN
    NEW.changed_at := OLD.changed_at;
    RETURN NEW;
  END IF;
  INSERT INTO earlier_words (organisation_id, kind, id, version, since, replaced_at, state)
  VALUES (OLD.organisation_id, TG_TABLE_NAME, OLD.id, OLD.version, coalesce(OLD.changed_at, OLD.recorded_at),
          NEW.changed_at, to_jsonb(OLD));
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION public.ledger_append(organisation uuid, actor uuid, acting_for uuid, moment timestamp with time zone, befores text[], afters text[], types text[], object_kinds text[], object_ids text[], salts bytea[], payloads text[])
 RETURNS TABLE(sequence bigint, leaf_hash bytea, recorded text)
 LANGUAGE plpgsql
 SET enable_seqscan TO 'off'
AS $function$
#variable_conflict use_column
DECLARE
  next_sequence bigint;
  last_made_at timestamptz;
  head text;
  middle text;
  entry_bytes bytea;
  -- at [level + 1]: the newest subtree of that level that waits for its right-hand neighbour
  waiting bytea[] := array_fill(NULL::bytea, ARRAY[54]);
  left_hash bytea;
  hash_here bytea;
  level_here smallint;
  position_here bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(organisation::text, 6962));
  SELECT e.sequence + 1, e.made_at INTO next_sequence, last_made_at FROM ledger_entry e
    WHERE e.organisation_id = organisation ORDER BY e.sequence DESC LIMIT 1;
  next_sequence := coalesce(next_sequence, 0);

  moment := coalesce(moment, clock_timestamp());
  IF moment < last_made_at - interval '5 seconds' THEN
    RAISE EXCEPTION 'The clock says %, but the last ledger entry was made at %', moment, last_made_at
      USING ERRCODE = 'PLT01', HINT = 'Set the clock of this machine right.';
  END IF;
  moment := greatest(moment, last_made_at);
  recorded := to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

  head := '{"acting_for":'
    || coalesce('"' || ledger_pseudonym_of(organisation, acting_for) || '"', 'null') || ',"actor":'
    || coalesce('"' || ledger_pseudonym_of(organisation, actor) || '"', 'null') || ',';
  middle := ',"time":"' || recorded || '",';

  FOR i IN 1 .. cardinality(befores) LOOP
    sequence := next_sequence;
    entry_bytes := convert_to(
      head || befores[i] || '"sequence":' || sequence || middle || afters[i], 'UTF8');
    leaf_hash := sha256('\x00'::bytea || entry_bytes);
    INSERT INTO ledger_entry
        (organisation_id, sequence, entry, leaf_hash, made_at, type, object_kind, object_id)
      VALUES (organisation, next_sequence, entry_bytes, leaf_hash, moment,
        types[i], object_kinds[i], object_ids[i]);
    INSERT INTO ledger_payload (organisation_id, sequence, salt, payload)
      VALUES (organisation, next_sequence, salts[i], payloads[i]);

    hash_here := leaf_hash;
    level_here := 0;
    position_here := next_sequence;
    WHILE position_here % 2 = 1 LOOP
      left_hash := waiting[level_here + 1];
      IF left_hash IS NULL AND level_here = 0 THEN
        SELECT e.leaf_hash INTO STRICT left_hash FROM ledger_entry e
          WHERE e.organisation_id = organisation AND e.sequence = position_here - 1;
      ELSIF left_hash IS NULL THEN
        SELECT n.hash INTO STRICT left_hash FROM ledger_node n
          WHERE n.organisation_id = organisation AND n.level = level_here
            AND n.position = position_here - 1;
      END IF;
      hash_here := sha256('\x01'::bytea || left_hash || hash_here);
      level_here := level_here + 1;
      position_here := position_here / 2;
      INSERT INTO ledger_node (organisation_id, level, position, hash)
        VALUES (organisation, level_here, position_here, hash_here);
    END LOOP;
    waiting[level_here + 1] := hash_here;

    next_sequence := next_sequence + 1;
    RETURN NEXT;
  END LOOP;
END $function$;

CREATE OR REPLACE FUNCTION public.ledger_append_many(organisation uuid, actor uuid, acting_for uuid, moment timestamp with time zone, drafts json)
 RETURNS TABLE(sequence bigint, leaf_hash bytea, recorded text)
 LANGUAGE plpgsql
 SET enable_seqscan TO 'off'
AS $function$
#variable_conflict use_column
DECLARE
  first_sequence bigint;
  last_made_at timestamptz;
  head text;
  middle text;
  said text;
  leaves bytea[];
  -- at [level + 1]: the newest subtree of that level that waits for its right-hand neighbour
  waiting bytea[] := array_fill(NULL::bytea, ARRAY[54]);
  left_hash bytea;
  hash_here bytea;
  level_here smallint;
  position_here bigint;
  position_leaf bigint;
  -- the subtrees that these entries complete, in order
  completed integer := 0;
  levels smallint[] := '{}';
  positions bigint[] := '{}';
  hashes bytea[] := '{}';
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(organisation::text, 6962));
  SELECT e.sequence + 1, e.made_at INTO first_sequence, last_made_at FROM ledger_entry e
    WHERE e.organisation_id = organisation ORDER BY e.sequence DESC LIMIT 1;
  first_sequence := coalesce(first_sequence, 0);

  moment := coalesce(moment, clock_timestamp());
  IF moment < last_made_at - interval '5 seconds' THEN
    RAISE EXCEPTION 'The clock says %, but the last ledger entry was made at %', moment, last_made_at
      USING ERRCODE = 'PLT01', HINT = 'Set the clock of this machine right.';
  END IF;
  moment := greatest(moment, last_made_at);
  said := to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
  head := '{"acting_for":'
    || coalesce('"' || ledger_pseudonym_of(organisation, acting_for) || '"', 'null') || ',"actor":'
    || coalesce('"' || ledger_pseudonym_of(organisation, actor) || '"', 'null') || ',';
  middle := ',"time":"' || said || '",';

  WITH given AS (
    SELECT first_sequence + d.place - 1 AS sequence, d.type, d.kind, d.id, d.salt, d.payload,
      convert_to(head || d.before || '"sequence":' || (first_sequence + d.place - 1) || middle || d.after, 'UTF8') AS entry
    FROM ROWS FROM (json_to_recordset(drafts) AS (before text, after text, type text, "objectKind" text,
      "objectId" text, salt text, payload text)) WITH ORDINALITY
      AS d (before, after, type, kind, id, salt, payload, place)),
  payloads AS (
    INSERT INTO ledger_payload (organisation_id, sequence, salt, payload)
    SELECT organisation, g.sequence, decode(g.salt, 'hex'), g.payload FROM given g)
  INSERT INTO ledger_entry
      (organisation_id, sequence, entry, leaf_hash, made_at, type, object_kind, object_id)
    SELECT organisation, g.sequence, g.entry, sha256('\x00'::bytea || g.entry), moment, g.type, g.kind, g.id
    FROM given g ORDER BY g.sequence;

  SELECT array_agg(e.leaf_hash ORDER BY e.sequence) INTO leaves FROM ledger_entry e
    WHERE e.organisation_id = organisation AND e.sequence >= first_sequence;
  position_leaf := first_sequence;
  FOREACH hash_here IN ARRAY leaves LOOP
    level_here := 0;
    position_here := position_leaf;
    WHILE position_here % 2 = 1 LOOP
      left_hash := waiting[level_here + 1];
      IF left_hash IS NULL AND level_here = 0 THEN
        SELECT e.leaf_hash INTO STRICT left_hash FROM ledger_entry e
          WHERE e.organisation_id = organisation AND e.sequence = position_here - 1;
      ELSIF left_hash IS NULL THEN
        SELECT n.hash INTO STRICT left_hash FROM ledger_node n
          WHERE n.organisation_id = organisation AND n.level = level_here
            AND n.position = position_here - 1;
      END IF;
      hash_here := sha256('\x01'::bytea || left_hash || hash_here);
      level_here := level_here + 1;
      position_here := position_here / 2;
      completed := completed + 1;
      levels[completed] := level_here;
      positions[completed] := position_here;
      hashes[completed] := hash_here;
    END LOOP;
    waiting[level_here + 1] := hash_here;
    position_leaf := position_leaf + 1;
  END LOOP;
  INSERT INTO ledger_node (organisation_id, level, position, hash)
    SELECT organisation, n.level, n.position, n.hash
    FROM unnest(levels, positions, hashes) AS n (level, position, hash);

  RETURN QUERY SELECT e.sequence, e.leaf_hash, said FROM ledger_entry e
    WHERE e.organisation_id = organisation AND e.sequence >= first_sequence ORDER BY e.sequence;
END $function$;

CREATE OR REPLACE FUNCTION public.ledger_pseudonym_of(organisation uuid, person uuid)
 RETURNS text
 LANGUAGE plpgsql
 STRICT
AS $function$
DECLARE
  found_pseudonym text;
BEGIN
  SELECT p.pseudonym INTO found_pseudonym FROM ledger_pseudonym p
    WHERE p.organisation_id = organisation AND p.person_id = person;
  IF found_pseudonym IS NULL THEN
    INSERT INTO ledger_pseudonym (organisation_id, person_id, pseudonym)
      VALUES (organisation, person, replace(gen_random_uuid()::text, '-', ''))
      ON CONFLICT (organisation_id, person_id) DO NOTHING;
    SELECT p.pseudonym INTO STRICT found_pseudonym FROM ledger_pseudonym p
      WHERE p.organisation_id = organisation AND p.person_id = person;
  END IF;
  RETURN found_pseudonym;
END $function$;

CREATE OR REPLACE FUNCTION public.ledger_refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'PLT02', HINT = 'Corrections are made by a further entry.';
END $function$;

CREATE OR REPLACE FUNCTION public.measure_as_of(until timestamp with time zone)
 RETURNS SETOF measure
 LANGUAGE sql
 STABLE
AS $function$
  SELECT r.* FROM measure r
   WHERE r.organisation_id = current_organisation() AND coalesce(r.changed_at, r.recorded_at) < until
     AND r.removed_at IS NULL
  UNION ALL
  SELECT s.* FROM earlier_words w, jsonb_populate_record(NULL::measure, w.state) s
   WHERE w.organisation_id = current_organisation() AND w.kind = 'measure' AND w.since < until AND w.replaced_at >= until
$function$;

CREATE OR REPLACE FUNCTION public.measure_targets_until(until timestamp with time zone)
 RETURNS SETOF measure_target
 LANGUAGE sql
 STABLE
AS $function$
  SELECT t.* FROM measure_target t
   WHERE t.organisation_id = current_organisation() AND t.set_at < until
     AND (t.undone_at IS NULL OR t.undone_at >= until)
$function$;

CREATE OR REPLACE FUNCTION public.measure_values_until(until timestamp with time zone)
 RETURNS SETOF measure_value
 LANGUAGE sql
 STABLE
AS $function$
  SELECT v.* FROM measure_value v
   WHERE v.organisation_id = current_organisation() AND v.recorded_at < until
     AND (v.undone_at IS NULL OR v.undone_at >= until)
$function$;

CREATE OR REPLACE FUNCTION public.names_what_is_shown(given text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  SELECT NOT EXISTS (
    SELECT FROM regexp_matches(given, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') AS found (id)
    WHERE NOT (EXISTS (SELECT FROM person r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM team r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM site r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM action r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM action_comment r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM problem r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM problem_entry r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM hold r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM measure r WHERE r.id = found.id[1]::uuid)
      OR EXISTS (SELECT FROM file r WHERE r.id = found.id[1]::uuid))) $function$;

CREATE OR REPLACE FUNCTION public.objective_as_of(until timestamp with time zone)
 RETURNS SETOF objective
 LANGUAGE sql
 STABLE
AS $function$
  SELECT r.* FROM objective r
   WHERE r.organisation_id = current_organisation() AND coalesce(r.changed_at, r.recorded_at) < until
  UNION ALL
  SELECT s.* FROM earlier_words w, jsonb_populate_record(NULL::objective, w.state) s
   WHERE w.organisation_id = current_organisation() AND w.kind = 'objective' AND w.since < until AND w.replaced_at >= until
$function$;

CREATE OR REPLACE FUNCTION public.people_of_part()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
AS $function$
  SELECT coalesce(array_agg(p.id), '{}') FROM person p CROSS JOIN (SELECT teams_of_part() AS ids) teams
  WHERE p.organisation_id = current_organisation() AND CASE
    WHEN current_setting('app.part', true) LIKE 'site:%' AND p.site_id IS NOT NULL
      THEN 'site:' || p.site_id = current_setting('app.part', true)
    ELSE p.team_id = ANY (teams.ids) END $function$;

CREATE OR REPLACE FUNCTION public.place_find_problems()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  UPDATE problem p SET place_id = NEW.id
   WHERE p.organisation_id = NEW.organisation_id AND p.place_id IS NULL AND p.place <> ''
     AND folded(p.place) = folded(NEW.name);
  RETURN NULL;
END $function$;

CREATE OR REPLACE FUNCTION public.problem_as_of(until timestamp with time zone, as_of date)
 RETURNS SETOF problem
 LANGUAGE sql
 STABLE
AS $function$
  SELECT a.* FROM problem a
   WHERE a.organisation_id = current_organisation()
     AND (a.changed_at < until OR (a.version = 1 AND a.import_id IS NOT NULL AND a.noticed_on <= as_of))
  UNION ALL
  SELECT s.* FROM problem_past p, jsonb_populate_record(NULL::problem, p.state) s
   WHERE p.organisation_id = current_organisation() AND p.replaced_at >= until AND p.stands_from < until
     AND (p.changed_at < until OR s.noticed_on <= as_of)
$function$;

CREATE OR REPLACE FUNCTION public.problem_find_place()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  NEW.place_id := (SELECT p.id FROM voice_place p
    WHERE p.organisation_id = NEW.organisation_id AND NEW.place <> '' AND folded(p.name) = folded(NEW.place)
    ORDER BY p.retired_on IS NOT NULL, p.name, p.id LIMIT 1);
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION public.problem_keep_past()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  INSERT INTO problem_past (organisation_id, id, version, changed_at, replaced_at, state)
  VALUES (OLD.organisation_id, OLD.id, OLD.version, OLD.changed_at, NEW.changed_at,
          to_jsonb(OLD) - '{folded_reference}'::text[]);
  RETURN NEW;
END $function$;

CREATE OR REPLACE PROCEDURE public.protect(IN target regclass, IN key name DEFAULT 'organisation_id'::name)
 LANGUAGE plpgsql
AS $procedure$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
  EXECUTE format(
    'CREATE POLICY tenant ON %s USING (%2$I = NULLIF(current_setting(''app.organisation'', true), '''')::uuid)
       WITH CHECK (%2$I = NULLIF(current_setting(''app.organisation'', true), '''')::uuid)', target, key);
  CALL show_outside(target);
END $procedure$;

CREATE OR REPLACE FUNCTION public.reads_whole_firm()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ SELECT coalesce(current_setting('app.part', true) = 'firm', false) $function$;

CREATE OR REPLACE FUNCTION public.remove_written_names(import uuid)
 RETURNS TABLE(id uuid, name text, version integer)
 LANGUAGE plpgsql
AS $function$
DECLARE
  written record;
BEGIN
  FOR written IN SELECT p.id, p.name, p.version FROM person p
    WHERE p.organisation_id = current_organisation() AND p.import_id = import
      AND p.as_written AND p.merged_into_id IS NULL ORDER BY p.id LOOP
    BEGIN
      DELETE FROM person p WHERE p.organisation_id = current_organisation() AND p.id = written.id;
    EXCEPTION WHEN foreign_key_violation THEN
      CONTINUE;
    END;
    id := written.id;
    name := written.name;
    version := written.version;
    RETURN NEXT;
  END LOOP;
END $function$;

CREATE OR REPLACE PROCEDURE public.show_outside(IN target regclass, IN within text DEFAULT 'false'::text)
 LANGUAGE plpgsql
AS $procedure$
BEGIN
  EXECUTE format('DROP POLICY IF EXISTS outside ON %s', target);
  EXECUTE format('CREATE POLICY outside ON %s AS RESTRICTIVE FOR SELECT TO plumbline_reader
    USING ((SELECT reads_whole_firm()) OR (%s))', target, within);
  EXECUTE format('GRANT SELECT ON %s TO plumbline_reader', target);
END $procedure$;

CREATE OR REPLACE FUNCTION public.teams_of_part()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
AS $function$
  WITH RECURSIVE part AS (
    SELECT split_part(s, ':', 1) AS kind, NULLIF(split_part(s, ':', 2), '')::uuid AS id
    FROM (SELECT coalesce(current_setting('app.part', true), '')) told (s)),
  tree AS (
    SELECT t.id, CASE part.kind WHEN 'team' THEN t.id = part.id ELSE t.site_id IS NOT DISTINCT FROM part.id END AS inside
    FROM team t CROSS JOIN part
    WHERE t.organisation_id = current_organisation() AND t.parent_id IS NULL
    UNION
    SELECT t.id, CASE WHEN part.kind = 'team' THEN tree.inside OR t.id = part.id
                      WHEN t.site_id IS NULL THEN tree.inside ELSE t.site_id = part.id END
    FROM tree JOIN team t ON t.organisation_id = current_organisation() AND t.parent_id = tree.id CROSS JOIN part)
  SELECT coalesce(array_agg(tree.id), '{}') FROM tree CROSS JOIN part WHERE tree.inside AND part.id IS NOT NULL $function$;

CREATE OR REPLACE FUNCTION public.voice_item_as_of(until timestamp with time zone)
 RETURNS SETOF voice_item
 LANGUAGE sql
 STABLE
AS $function$
  SELECT a.* FROM voice_item a
   WHERE a.organisation_id = current_organisation() AND a.changed_at < until
  UNION ALL
  SELECT s.* FROM voice_item_past p, jsonb_populate_record(NULL::voice_item, p.state) s
   WHERE p.organisation_id = current_organisation() AND p.replaced_at >= until AND p.changed_at < until
$function$;

CREATE OR REPLACE FUNCTION public.voice_item_keep_past()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  INSERT INTO voice_item_past (organisation_id, id, version, changed_at, replaced_at, state)
  VALUES (OLD.organisation_id, OLD.id, OLD.version, OLD.changed_at, NEW.changed_at, to_jsonb(OLD));
  RETURN NEW;
END $function$;

CREATE OR REPLACE FUNCTION public.voice_support_until(until timestamp with time zone)
 RETURNS SETOF voice_support
 LANGUAGE sql
 STABLE
AS $function$
  SELECT s.* FROM voice_support s
   WHERE s.organisation_id = current_organisation() AND s.since < until
     AND (s.left_at IS NULL OR s.left_at >= until)
$function$;

CREATE OR REPLACE FUNCTION box.begin(wave uuid, box_address text, keys json)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO box.door VALUES (box_address, wave, public.current_organisation(), false);
  INSERT INTO box.block SELECT public.current_organisation(), wave, k.block_id, decode(k.public_key, 'base64')
    FROM json_to_recordset(keys) AS k(block_id uuid, public_key text);
END $function$;

CREATE OR REPLACE FUNCTION box.cast_ballot(box_address text, block uuid, token_hash bytea, given jsonb, texts jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE here box.door;
BEGIN
  -- FOR SHARE: a ballot is in before the close or not at all.
  SELECT * INTO here FROM box.door d WHERE d.address = box_address AND d.is_open FOR SHARE;
  IF here.wave_id IS NULL THEN RETURN; END IF;
  PERFORM set_config('app.organisation', here.organisation_id::text, true);
  INSERT INTO box.spent (organisation_id, wave_id, block_id, hash)
    VALUES (here.organisation_id, here.wave_id, block, token_hash) ON CONFLICT DO NOTHING;
  IF FOUND THEN
    INSERT INTO box.staged VALUES (here.organisation_id, here.wave_id, block, given);
    INSERT INTO box.staged_text SELECT here.organisation_id, here.wave_id, t.key, t.value
      FROM jsonb_each_text(texts) t;
  END IF;
  PERFORM set_config('app.organisation', '', true);
END $function$;

CREATE OR REPLACE FUNCTION box.cast_bundle(wave uuid, block uuid, forms jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO box.staged SELECT public.current_organisation(), wave, block, f.value -> 'answers'
    FROM jsonb_array_elements(forms) f ORDER BY random();
  INSERT INTO box.staged_text SELECT public.current_organisation(), wave, t.key, t.value
    FROM jsonb_array_elements(forms) f, jsonb_each_text(f.value -> 'texts') t ORDER BY random();
END $function$;

CREATE OR REPLACE FUNCTION box.close(wave uuid)
 RETURNS TABLE(block_id uuid, answers jsonb, question text, words text, hash bytea)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE org uuid := public.current_organisation(); blocks uuid[]; hashes bytea[];
BEGIN
  UPDATE box.door d SET is_open = false WHERE d.wave_id = wave AND d.organisation_id = org;
  INSERT INTO box.ballot SELECT s.organisation_id, s.wave_id, s.block_id, s.answers FROM box.staged s
    WHERE s.organisation_id = org AND s.wave_id = wave ORDER BY random();
  SELECT array_agg(s.block_id ORDER BY s.hash), array_agg(s.hash ORDER BY s.hash) INTO blocks, hashes
    FROM box.spent s WHERE s.organisation_id = org AND s.wave_id = wave;
  DELETE FROM box.spent s WHERE s.organisation_id = org AND s.wave_id = wave;
  INSERT INTO box.spent SELECT org, wave, t.block, t.hash, true FROM unnest(blocks, hashes) AS t(block, hash);
  RETURN QUERY SELECT b.block_id, b.answers, NULL::text, NULL::text, NULL::bytea FROM box.ballot b
      WHERE b.organisation_id = org AND b.wave_id = wave
    UNION ALL (SELECT NULL, NULL, t.question, t.words, NULL FROM box.staged_text t
      WHERE t.organisation_id = org AND t.wave_id = wave ORDER BY random())
    UNION ALL (SELECT NULL, NULL, NULL, NULL, s.hash FROM box.spent s
      WHERE s.organisation_id = org AND s.wave_id = wave ORDER BY s.hash);
  DELETE FROM box.staged s WHERE s.organisation_id = org AND s.wave_id = wave;
  DELETE FROM box.staged_text t WHERE t.organisation_id = org AND t.wave_id = wave;
END $function$;

CREATE OR REPLACE FUNCTION box.counts(wave uuid)
 RETURNS TABLE(block_id uuid, ballots bigint, spent bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT b.block_id,
    (SELECT count(*) FROM box.staged s WHERE s.organisation_id = b.organisation_id AND s.wave_id = wave AND s.block_id = b.block_id),
    (SELECT count(*) FROM box.spent s WHERE s.organisation_id = b.organisation_id AND s.wave_id = wave AND s.block_id = b.block_id)
  FROM box.block b WHERE b.organisation_id = public.current_organisation() AND b.wave_id = wave $function$;

CREATE OR REPLACE FUNCTION box.destroy(wave uuid)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE org uuid := public.current_organisation(); unread bigint; read bigint;
BEGIN
  UPDATE box.door d SET is_open = false WHERE d.wave_id = wave AND d.organisation_id = org;
  DELETE FROM box.staged s WHERE s.organisation_id = org AND s.wave_id = wave;
  GET DIAGNOSTICS unread = ROW_COUNT;
  DELETE FROM box.staged_text t WHERE t.organisation_id = org AND t.wave_id = wave;
  DELETE FROM box.spent s WHERE s.organisation_id = org AND s.wave_id = wave AND NOT s.is_closed;
  DELETE FROM box.ballot b WHERE b.organisation_id = org AND b.wave_id = wave;
  GET DIAGNOSTICS read = ROW_COUNT;
  RETURN unread + read;
END $function$;

CREATE OR REPLACE FUNCTION box.firm_at(box_address text)
 RETURNS TABLE(organisation_id uuid, wave_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT d.organisation_id, d.wave_id FROM box.door d WHERE d.address = box_address $function$;

CREATE OR REPLACE FUNCTION box.keys(box_address text)
 RETURNS TABLE(wave_id uuid, is_open boolean, block_id uuid, public_key bytea)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE here box.door;
BEGIN
  SELECT * INTO here FROM box.door d WHERE d.address = box_address;
  IF here.wave_id IS NULL THEN RETURN; END IF;
  PERFORM set_config('app.organisation', here.organisation_id::text, true);
  RETURN QUERY SELECT here.wave_id, here.is_open, b.block_id, b.public_key FROM box.block b
    WHERE b.organisation_id = here.organisation_id AND b.wave_id = here.wave_id ORDER BY b.block_id;
  PERFORM set_config('app.organisation', '', true);
END $function$;

CREATE OR REPLACE FUNCTION box.open(wave uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  UPDATE box.door d SET is_open = true
  WHERE d.wave_id = wave AND d.organisation_id = public.current_organisation() $function$;

CREATE OR REPLACE FUNCTION box.spent_list(box_address text)
 RETURNS SETOF bytea
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE here box.door;
BEGIN
  SELECT * INTO here FROM box.door d WHERE d.address = box_address;
  IF here.wave_id IS NULL THEN RETURN; END IF;
  PERFORM set_config('app.organisation', here.organisation_id::text, true);
  RETURN QUERY SELECT s.hash FROM box.spent s
    WHERE s.organisation_id = here.organisation_id AND s.wave_id = here.wave_id AND s.is_closed ORDER BY s.hash;
  PERFORM set_config('app.organisation', '', true);
END $function$;

CREATE OR REPLACE FUNCTION identity.enter(account text, wanted uuid, at timestamp with time zone)
 RETURNS TABLE(organisation_id uuid, time_zone text, person_id uuid, name text, team_id uuid, roles text[], led_team_ids uuid[], part text, head bigint)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "app.organisation" TO ''
 SET enable_seqscan TO 'off'
AS $function$
DECLARE
  door identity.membership%ROWTYPE;
BEGIN
  SELECT m.* INTO door FROM identity.membership m
   WHERE m.user_id = account AND (wanted IS NULL OR m.organisation_id = wanted)
   ORDER BY m.organisation_id LIMIT 1;
  IF NOT FOUND THEN RETURN; END IF;
  -- Row security is forced on the owner too: the door opens one organisation and looks at no other.
  PERFORM set_config('app.organisation', door.organisation_id::text, true);
  RETURN QUERY
    WITH RECURSIVE today AS (
      SELECT o.id, o.time_zone, (at AT TIME ZONE o.time_zone)::date AS day
      FROM public.organisation o WHERE o.id = door.organisation_id),
    led AS (
      SELECT t.id FROM public.team t
       WHERE t.organisation_id = door.organisation_id AND t.lead_id = door.person_id
      UNION
      SELECT t.id FROM public.team t JOIN led ON t.parent_id = led.id
       WHERE t.organisation_id = door.organisation_id),
    held AS (
      SELECT r.id, r.role, r.scope_team_id, r.scope_site_id FROM public.person_role r, today
       WHERE r.organisation_id = door.organisation_id AND r.person_id = door.person_id
         AND r.starts_on <= today.day AND (r.ends_on IS NULL OR r.ends_on >= today.day))
    SELECT today.id, today.time_zone, p.id, p.name, p.team_id,
      ARRAY(SELECT DISTINCT held.role FROM held),
      ARRAY(SELECT led.id FROM led),
      -- The narrowest that is held: a part before the whole firm.
      (SELECT coalesce('team:' || held.scope_team_id, 'site:' || held.scope_site_id) AS named FROM held
        WHERE held.role = 'external_auditor' ORDER BY named NULLS LAST LIMIT 1),
      (SELECT coalesce(max(e.sequence) + 1, 0) FROM public.ledger_entry e
        WHERE e.organisation_id = door.organisation_id)
    FROM today JOIN public.person p ON p.organisation_id = today.id AND p.id = door.person_id
    WHERE p.left_on IS NULL OR p.left_on >= today.day;
END $function$;

CREATE OR REPLACE FUNCTION identity.entrances(account text)
 RETURNS TABLE(organisation_id uuid, name text, is_example boolean)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "app.organisation" TO ''
AS $function$
DECLARE
  door identity.membership%ROWTYPE;
BEGIN
  FOR door IN SELECT m.* FROM identity.membership m WHERE m.user_id = account ORDER BY m.organisation_id LOOP
    PERFORM set_config('app.organisation', door.organisation_id::text, true);
    RETURN QUERY SELECT o.id, o.name, o.is_example FROM public.organisation o WHERE o.id = door.organisation_id;
  END LOOP;
END $function$;

CREATE OR REPLACE FUNCTION identity.invitation_of(wanted text, at timestamp with time zone)
 RETURNS TABLE(organisation_id uuid, person_id uuid, email text, firm text, person text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "app.organisation" TO ''
AS $function$
DECLARE
  found_one identity.invitation%ROWTYPE;
BEGIN
  SELECT i.* INTO found_one FROM identity.invitation i
   WHERE i.code_hash = wanted AND i.used_at IS NULL AND i.expires_at > at;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM set_config('app.organisation', found_one.organisation_id::text, true);
  RETURN QUERY
    SELECT o.id, p.id, found_one.email, o.name, p.name
    FROM public.organisation o JOIN public.person p ON p.organisation_id = o.id
    WHERE o.id = found_one.organisation_id AND p.id = found_one.person_id;
END $function$;

CREATE OR REPLACE FUNCTION identity.needs_strict_limits(account text, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "app.organisation" TO ''
AS $function$
DECLARE
  door identity.membership%ROWTYPE;
  found_one boolean := false;
BEGIN
  FOR door IN SELECT m.* FROM identity.membership m WHERE m.user_id = account LOOP
    PERFORM set_config('app.organisation', door.organisation_id::text, true);
    SELECT found_one OR EXISTS (
      SELECT FROM public.person_role r JOIN public.organisation o ON o.id = r.organisation_id
       WHERE r.organisation_id = door.organisation_id AND r.person_id = door.person_id
         AND r.role IN ('system_manager', 'internal_auditor', 'external_auditor', 'consultant')
         AND r.starts_on <= (at AT TIME ZONE o.time_zone)::date
         AND (r.ends_on IS NULL OR r.ends_on >= (at AT TIME ZONE o.time_zone)::date))
      INTO found_one;
  END LOOP;
  RETURN found_one;
END $function$;

CREATE OR REPLACE FUNCTION identity.sweep_receipts(made_before timestamp with time zone)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "app.organisation" TO ''
AS $function$
DECLARE
  organisation uuid;
  removed bigint := 0;
  removed_here bigint;
BEGIN
  FOR organisation IN SELECT d.organisation_id FROM identity.door d ORDER BY 1 LOOP
    PERFORM set_config('app.organisation', organisation::text, true);
    DELETE FROM public.command_receipt r
      WHERE r.organisation_id = organisation AND r.made_at < made_before;
    GET DIAGNOSTICS removed_here = ROW_COUNT;
    removed := removed + removed_here;
  END LOOP;
  RETURN removed;
END $function$;

CREATE OR REPLACE FUNCTION register.begin(wave uuid, keys json, people json)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO register.block_key SELECT public.current_organisation(), wave, k.block_id, decode(k.private_key, 'base64')
    FROM json_to_recordset(keys) AS k(block_id uuid, private_key text);
  -- in no order that means anything
  INSERT INTO register.asked (organisation_id, wave_id, person_id, block_id)
    SELECT public.current_organisation(), wave, p.person_id, p.block_id
    FROM json_to_recordset(people) AS p(person_id uuid, block_id uuid) ORDER BY random();
END $function$;

CREATE OR REPLACE FUNCTION register.claim(organisation uuid, wave uuid, person uuid, hash bytea)
 RETURNS TABLE(block_id uuid, private_key bytea)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE room bigint;
BEGIN
  -- By itself, in no transaction of a command: a receipt or a ledger entry would say who fetched a token when.
  PERFORM set_config('app.organisation', organisation::text, true);
  room := (SELECT register.room(a.block_id) FROM register.asked a
    WHERE a.organisation_id = organisation AND a.wave_id = wave AND a.person_id = person);
  RETURN QUERY WITH claimed AS (
    UPDATE register.asked a SET blinded_hash = hash
    WHERE a.organisation_id = organisation AND a.wave_id = wave AND a.person_id = person
      AND (a.blinded_hash = hash OR (a.blinded_hash IS NULL AND room > 0)) RETURNING a.block_id)
  SELECT k.block_id, k.private_key FROM claimed c JOIN register.block_key k
    ON k.organisation_id = organisation AND k.block_id = c.block_id;
  PERFORM set_config('app.organisation', '', true);
END $function$;

CREATE OR REPLACE FUNCTION register.destroy(wave uuid)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE keys bigint;
BEGIN
  -- The keys first: whoever is fetching a token holds theirs, and then their own row.
  DELETE FROM register.block_key k WHERE k.organisation_id = public.current_organisation() AND k.wave_id = wave;
  GET DIAGNOSTICS keys = ROW_COUNT;
  DELETE FROM register.asked a WHERE a.organisation_id = public.current_organisation() AND a.wave_id = wave;
  RETURN keys;
END $function$;

CREATE OR REPLACE FUNCTION register.issued(wave uuid)
 RETURNS TABLE(block_id uuid, issued bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT a.block_id, count(a.blinded_hash) FROM register.asked a
  WHERE a.organisation_id = public.current_organisation() AND a.wave_id = wave GROUP BY a.block_id $function$;

CREATE OR REPLACE FUNCTION register.place(wave uuid, person uuid)
 RETURNS TABLE(block_id uuid, has_token boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT a.block_id, a.blinded_hash IS NOT NULL FROM register.asked a
  WHERE a.organisation_id = public.current_organisation() AND a.wave_id = wave AND a.person_id = person $function$;

CREATE OR REPLACE FUNCTION register.room(block uuid)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE here register.block_key; org uuid := public.current_organisation();
BEGIN
  SELECT * INTO here FROM register.block_key k WHERE k.organisation_id = org AND k.block_id = block FOR UPDATE;
  RETURN (SELECT count(*) - count(a.blinded_hash) - here.on_paper FROM register.asked a
    WHERE a.organisation_id = org AND a.wave_id = here.wave_id AND a.block_id = block);
END $function$;

CREATE OR REPLACE FUNCTION register.take_paper(block uuid, forms integer)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  UPDATE register.block_key k SET on_paper = k.on_paper + forms
  WHERE k.organisation_id = public.current_organisation() AND k.block_id = block $function$;

CREATE OR REPLACE FUNCTION register.without_token(wave uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT a.person_id FROM register.asked a
  WHERE a.organisation_id = public.current_organisation() AND a.wave_id = wave AND a.blinded_hash IS NULL $function$;
