-- Understood by H2 (in PostgreSQL mode) and PostgreSQL alike, and harmless to run twice, as V1.
-- What channels have to know again after a restart.
CREATE TABLE IF NOT EXISTS exchange (
    -- Where the channel keeps the message.
    id VARCHAR(200) PRIMARY KEY,
    thread VARCHAR(200) NOT NULL,
    asker VARCHAR(200) NOT NULL,
    message VARCHAR(4000) NOT NULL,
    taken_at TIMESTAMP WITH TIME ZONE NOT NULL,
    settled BOOLEAN NOT NULL,
    turn_id UUID REFERENCES turn (id) ON DELETE CASCADE,
    -- Where the channel keeps the parts of the reply, one a line.
    posts VARCHAR(4000) NOT NULL
);

CREATE INDEX IF NOT EXISTS exchange_turn ON exchange (turn_id);
CREATE INDEX IF NOT EXISTS exchange_asker ON exchange (asker);
CREATE INDEX IF NOT EXISTS exchange_taken_at ON exchange (taken_at);

CREATE TABLE IF NOT EXISTS thread (
    id VARCHAR(200) PRIMARY KEY,
    conversation_id UUID NOT NULL REFERENCES conversation (id) ON DELETE CASCADE
);

CREATE INDEX IF NOT EXISTS thread_conversation ON thread (conversation_id);
