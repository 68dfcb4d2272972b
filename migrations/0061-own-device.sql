-- Said by whoever signed in: this device is theirs alone, and stays signed in for longer. Nobody said so before.
ALTER TABLE identity.session ADD COLUMN own_device boolean NOT NULL DEFAULT false;
