-- Understood by H2 (in PostgreSQL mode) and PostgreSQL alike, and harmless to run twice, as V1.
-- What is looked at by the thousand, so that bodies need not be unpacked for it; absent in turns that were kept before.
ALTER TABLE turn ADD COLUMN IF NOT EXISTS outcome VARCHAR(20);
ALTER TABLE turn ADD COLUMN IF NOT EXISTS answerability DOUBLE PRECISION;
-- The spans cited, in the form of Marks; absent when there are none.
ALTER TABLE turn ADD COLUMN IF NOT EXISTS cited VARCHAR;
-- Which citations no longer stood when that was last told, in the form of Marks; absent while all stand.
ALTER TABLE turn ADD COLUMN IF NOT EXISTS standing VARCHAR;

-- The articles as they were when citations were last held against them.
CREATE TABLE IF NOT EXISTS checked_article (
    id VARCHAR PRIMARY KEY,
    hash VARCHAR(64) NOT NULL
);
