package dev.waymark.chat.store;

import dev.waymark.chat.Correspondence;
import dev.waymark.chat.Exchange;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Messages of channels and what became of them, in a database. Everything throws a {@link StoreUnavailableException}
 * while that can't be reached. Safe for many threads.
 */
public final class CorrespondenceStore {
    /** An answer takes seconds, and minutes where a channel or a model is slow. */
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(15);

    private final Journal journal;
    private final boolean shared;
    private final Instant started;
    private final long startedNanos = System.nanoTime();

    /**
     * @param shared whether other processes take up messages as well
     */
    CorrespondenceStore(Journal journal, Clock clock, boolean shared) {
        this.journal = journal;
        this.shared = shared;
        started = clock.instant();
    }

    /** False when it is there already. */
    public boolean take(Exchange asked) {
        return journal.read(rows -> rows.correspondence().take(asked, now()));
    }

    /** False, and nothing is kept, when it is not there: it has been forgotten. */
    public boolean settle(Exchange settled) {
        return journal.read(rows -> rows.correspondence().settle(settled)) > 0;
    }

    public Optional<Exchange> exchange(String id) {
        return journal.read(rows -> rows.correspondence().exchange(id));
    }

    public Optional<Exchange> ofTurn(UUID turn) {
        return journal.read(rows -> rows.correspondence().ofTurn(turn));
    }

    public Optional<UUID> conversation(String thread) {
        return journal.read(rows -> rows.correspondence().conversation(thread));
    }

    /** Nothing happens where the conversation is not kept. */
    public void bind(String thread, UUID conversation) {
        journal.read(rows -> rows.correspondence().bind(thread, conversation));
    }

    /**
     * What was taken up and never settled: by a process that has ended, as far as that can be told, or too long ago. Each
     * is given to one caller, and counts as taken now. What nobody waits for any more is forgotten.
     */
    public List<Exchange> abandoned() {
        Instant now = now();
        Instant tooLongAgo = now.minus(LONGEST_ANSWER);
        Instant before = !shared && started.isAfter(tooLongAgo) ? started : tooLongAgo;
        // What was taken later than now was taken before the machine's clock was set back; other processes may differ.
        Instant after = shared ? now.plus(Correspondence.LONGEST_WAIT) : now;
        return journal.read(rows -> {
            rows.correspondence().giveUp(now.minus(Correspondence.LONGEST_WAIT));
            return rows.correspondence().abandoned(before, after, now);
        });
    }

    /** How long ago something was taken must not change when somebody sets the clock. */
    private Instant now() {
        return started.plusNanos(System.nanoTime() - startedNanos);
    }

    public boolean forget(String id) {
        return journal.read(rows -> rows.correspondence().forget(id)) > 0;
    }

    /** The conversations in which somebody asked something. */
    public List<UUID> conversationsOf(String asker) {
        return journal.read(rows -> rows.correspondence().conversationsOf(asker));
    }

    /** Returns the number of messages forgotten. */
    public int forgetAsker(String asker) {
        return journal.read(rows -> rows.correspondence().forgetAsker(asker));
    }
}
