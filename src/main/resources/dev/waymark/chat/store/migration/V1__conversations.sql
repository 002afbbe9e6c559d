-- Understood by H2 (in PostgreSQL mode) and PostgreSQL alike. H2 does not undo half a migration that was cut off, so
-- every statement passes over what is there already.
CREATE TABLE IF NOT EXISTS conversation (
    id UUID PRIMARY KEY,
    begun_at TIMESTAMP WITH TIME ZONE NOT NULL,
    last_at TIMESTAMP WITH TIME ZONE NOT NULL,
    -- What a follow-up leans on, in the form of StoredForm.
    context BYTEA NOT NULL
);

CREATE INDEX IF NOT EXISTS conversation_last_at ON conversation (last_at);

CREATE TABLE IF NOT EXISTS turn (
    number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id UUID NOT NULL UNIQUE,
    conversation_id UUID NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    asked_at TIMESTAMP WITH TIME ZONE NOT NULL,
    -- Message, reply, citations and traces, in the form of StoredForm.
    body BYTEA NOT NULL
);

CREATE INDEX IF NOT EXISTS turn_conversation ON turn (conversation_id, number);

CREATE TABLE IF NOT EXISTS feedback (
    turn_id UUID PRIMARY KEY REFERENCES turn (id) ON DELETE CASCADE,
    given_at TIMESTAMP WITH TIME ZONE NOT NULL,
    rating VARCHAR(8) NOT NULL,
    comment VARCHAR(4000) NOT NULL
);
