package dev.waymark.chat.store;

import dev.waymark.chat.Feedback;
import dev.waymark.chat.ShareId;
import dev.waymark.chat.Turn;
import dev.waymark.chat.store.Change.Added;
import dev.waymark.chat.store.Change.Forgotten;
import dev.waymark.chat.store.Change.Rated;
import dev.waymark.chat.store.Journal.Fate;
import dev.waymark.chat.understand.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Conversations, their turns and what people think of them, in a database. Whatever only the database knows throws a
 * {@link StoreUnavailableException} while it can't be read. Safe for many threads.
 */
public final class ConversationStore implements AutoCloseable {
    private final boolean shared;
    private final Journal journal;
    private final CorrespondenceStore correspondence;
    private final Clock clock;
    private final Duration keep;

    ConversationStore(Database database, Clock clock, Duration keep, int mostBytesWaiting) {
        this.clock = clock;
        this.keep = keep;
        shared = database.isShared();
        journal = new Journal(database, clock, new Backlog(mostBytesWaiting));
        correspondence = new CorrespondenceStore(journal, clock, shared);
    }

    /** Whether other processes may add to a conversation or forget it meanwhile. */
    public boolean isShared() {
        return shared;
    }

    /**
     * Adds a turn and what its conversation has come to; returns when they are on disk, or as soon as it is clear that
     * they have to wait for the database.
     *
     * @param begins whether the conversation is to be begun; any other turn of one that is not kept, or was forgotten, is
     *     passed over
     * @return false when it was dropped, because too much waits already
     */
    public boolean add(Turn turn, Context context, boolean begins) {
        var added = new Added(
                UUID.fromString(turn.conversationId()),
                UUID.fromString(turn.turnId()),
                clock.instant(),
                Packed.of(StoredForm.of(turn)),
                Marks.of(turn),
                Packed.of(StoredForm.of(context)),
                begins);
        return journal.put(added) != Fate.DROPPED;
    }

    /** What a conversation has come to; empty when it is not kept. */
    public Optional<Context> context(UUID conversation) {
        List<Change> waiting = waiting(conversation);
        Optional<Packed> packed = waiting.isEmpty()
                ? journal.read(rows -> rows.context(conversation))
                : added(waiting.getLast()).map(Added::context);
        return packed.map(Packed::plain).map(StoredForm::context);
    }

    /** The latest turns of a conversation, oldest first; empty when it is not kept. */
    public List<Turn> turns(UUID conversation) {
        List<Change> waiting = waiting(conversation);
        Map<UUID, Turn> turns = new LinkedHashMap<>();
        if (waiting.stream().noneMatch(ConversationStore::startsAnew)) {
            journal.read(rows -> rows.turns(conversation)).forEach(body -> put(body, turns));
        }
        for (Change change : waiting) {
            added(change).ifPresentOrElse(added -> put(added.body(), turns), turns::clear);
        }
        return List.copyOf(turns.values());
    }

    /** One turn; empty when it is not kept. */
    public Optional<Turn> turn(UUID id) {
        return turn(added -> added.turn().equals(id), rows -> rows.turn(id));
    }

    /** The turn that others may see under this id; empty when it is not kept. */
    public Optional<Turn> shared(UUID shareId) {
        return turn(added -> ShareId.of(added.turn().toString()).equals(shareId), rows -> rows.shared(shareId));
    }

    private Optional<Turn> turn(Predicate<Added> sought, Function<Rows, Optional<Packed>> written) {
        Optional<Packed> waiting = journal.waiting().stream()
                .flatMap(change -> added(change).stream())
                .filter(sought)
                .map(Added::body)
                .findFirst();
        return waiting.or(() -> journal.read(written))
                .map(ConversationStore::turn)
                .filter(turn -> !isForgotten(UUID.fromString(turn.conversationId())));
    }

    /**
     * Forgets a conversation, its turns and what people think of them; false when it was not kept. Where the database
     * can't be written now, it is forgotten when it can be.
     */
    public boolean forget(UUID conversation) {
        boolean known;
        try {
            known = context(conversation).isPresent();
        } catch (StoreUnavailableException e) {
            journal.put(new Forgotten(conversation));
            throw e;
        }
        if (known && journal.put(new Forgotten(conversation)) != Fate.WRITTEN) {
            throw new StoreUnavailableException("the conversation will be forgotten when the database can be written");
        }
        return known;
    }

    /** Keeps feedback with its turn, in place of any given before; false when the turn is not kept. */
    public boolean rate(UUID turn, Feedback feedback) {
        if (turn(turn).isEmpty()) {
            return false;
        }
        journal.put(new Rated(turn, clock.instant(), feedback));
        return true;
    }

    /** What someone thinks of a turn; empty when nobody said. */
    public Optional<Feedback> feedback(UUID turn) {
        return journal.read(rows -> rows.feedback(turn));
    }

    /** Forgets conversations that have not gone on for as long as they are kept; returns their number. */
    public int purge() {
        return journal.read(rows -> rows.purge(clock.instant().minus(keep)));
    }

    /** Whether a conversation whose last turn was then is still to be kept. */
    public boolean keepsSince(Instant last) {
        return last.isAfter(clock.instant().minus(keep));
    }

    /** What stands in channels, in the same database and open as long as this. */
    CorrespondenceStore correspondence() {
        return correspondence;
    }

    /** Looks through what is written, beside bodies. */
    <T> T marks(Function<MarkRows, T> look) {
        return journal.read(rows -> look.apply(rows.marks()));
    }

    Keeping keeping() {
        return journal.keeping();
    }

    @Override
    public void close() {
        journal.close();
    }

    private List<Change> waiting(UUID conversation) {
        return journal.waiting().stream()
                .filter(change -> isOf(change, conversation))
                .toList();
    }

    private boolean isForgotten(UUID conversation) {
        List<Change> waiting = waiting(conversation);
        return !waiting.isEmpty() && waiting.getLast() instanceof Forgotten;
    }

    private static boolean isOf(Change change, UUID conversation) {
        return switch (change) {
            case Added added -> added.conversation().equals(conversation);
            case Forgotten forgotten -> forgotten.conversation().equals(conversation);
            case Rated _ -> false;
        };
    }

    private static boolean startsAnew(Change change) {
        return switch (change) {
            case Added added -> added.begins();
            case Forgotten _ -> true;
            case Rated _ -> false;
        };
    }

    private static Optional<Added> added(Change change) {
        return change instanceof Added added ? Optional.of(added) : Optional.empty();
    }

    private static void put(Packed body, Map<UUID, Turn> turns) {
        Turn turn = turn(body);
        turns.put(UUID.fromString(turn.turnId()), turn);
    }

    private static Turn turn(Packed body) {
        return StoredForm.turn(body.plain());
    }
}
