-- A month stands as it was last counted. Nothing reads what it said before, and it came to be another row for every month
-- on each night after a change of people or teams. The next night counts the months that are not there.

TRUNCATE culture_month;
ALTER TABLE culture_month
  DROP CONSTRAINT culture_month_pkey,
  ADD PRIMARY KEY (organisation_id, month);
GRANT UPDATE ON culture_month TO plumbline_app;
