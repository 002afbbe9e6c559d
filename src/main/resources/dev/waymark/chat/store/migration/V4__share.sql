-- Harmless to run twice, as V1. H2 and PostgreSQL compute a digest in words of their own, which are filled in here.
-- The id under which others may see an answer. The database makes it, so that it is there as well for turns that were
-- kept before, and for those that an earlier version still writes beside this one.
ALTER TABLE turn ADD COLUMN IF NOT EXISTS share_id UUID GENERATED ALWAYS AS (${shareId}) ${stored};

CREATE INDEX IF NOT EXISTS turn_share_id ON turn (share_id);
