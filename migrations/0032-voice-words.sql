-- What is open is found before what is over: people join the one and read the answer to the other.
ALTER TABLE voice_word ADD COLUMN open boolean NOT NULL DEFAULT true;
ALTER TABLE voice_word DROP CONSTRAINT voice_word_pkey;
ALTER TABLE voice_word ADD PRIMARY KEY (organisation_id, open, word, item_id);
GRANT UPDATE ON voice_word TO plumbline_app;
