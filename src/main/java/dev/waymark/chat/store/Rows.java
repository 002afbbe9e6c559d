package dev.waymark.chat.store;

import dev.waymark.chat.Feedback;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of an open database, in SQL that H2 and PostgreSQL both understand. */
final class Rows {
    /** Of a conversation longer than anyone reads, the latest turns. */
    private static final int MOST_TURNS = 200;

    /** So many conversations go at a time: a transaction over all would hold up those who write. */
    private static final int PURGED_AT_ONCE = 200;

    private static final RowMapper<Packed> PACKED = Rows::packed;

    private final JdbcTemplate jdbc;
    private final MarkRows marks;
    private final TransactionTemplate transaction;
    private final boolean forces;
    private final CorrespondenceRows correspondence;

    /**
     * @param forces whether a commit is on disk only when a command of H2's forces it there
     */
    Rows(DataSource database, boolean forces) {
        this.forces = forces;
        jdbc = new JdbcTemplate(database);
        correspondence = new CorrespondenceRows(jdbc);
        marks = new MarkRows(jdbc);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    MarkRows marks() {
        return marks;
    }

    /** Writes all or nothing. Writing the same again changes nothing, for a commit may be done and its news lost. */
    void write(List<? extends Change> changes) {
        transaction.executeWithoutResult(_ -> {
            List<Change.Added> added = new ArrayList<>();
            for (Change change : changes) {
                switch (change) {
                    case Change.Added turn -> added.add(turn);
                    case Change.Forgotten(UUID conversation) -> {
                        add(added);
                        jdbc.update("DELETE FROM conversation WHERE id = ?", conversation);
                    }
                    case Change.Rated rated -> {
                        add(added);
                        rate(rated);
                    }
                }
            }
            add(added);
        });
        if (forces) {
            jdbc.execute("CHECKPOINT SYNC");
        }
    }

    /** Adds the turns gathered so far, several in one exchange with the database. */
    private void add(List<Change.Added> added) {
        jdbc.batchUpdate(
                "INSERT INTO conversation (id, begun_at, last_at, context) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                added.stream()
                        .filter(Change.Added::begins)
                        .map(turn -> new Object[] {
                            turn.conversation(),
                            at(turn.at()),
                            at(turn.at()),
                            turn.context().toRow()
                        })
                        .toList());
        jdbc.batchUpdate(
                "UPDATE conversation SET last_at = ?, context = ? WHERE id = ?",
                added.stream()
                        .filter(turn -> !turn.begins())
                        .map(turn -> new Object[] {at(turn.at()), turn.context().toRow(), turn.conversation()})
                        .toList());
        jdbc.batchUpdate("""
                INSERT INTO turn (id, conversation_id, asked_at, body, outcome, answerability, cited)
                SELECT CAST(? AS UUID), id, CAST(? AS TIMESTAMP WITH TIME ZONE), CAST(? AS BYTEA),
                    CAST(? AS VARCHAR), CAST(? AS DOUBLE PRECISION), CAST(? AS VARCHAR)
                FROM conversation WHERE id = ?
                ON CONFLICT DO NOTHING""", added.stream().map(Rows::row).toList());
        added.clear();
    }

    private static @Nullable Object[] row(Change.Added turn) {
        Marks marks = turn.marks();
        return new @Nullable Object[] {
            turn.turn(),
            at(turn.at()),
            turn.body().toRow(),
            marks.outcome(),
            marks.answerability(),
            marks.cited(),
            turn.conversation()
        };
    }

    private void rate(Change.Rated rated) {
        jdbc.update("DELETE FROM feedback WHERE turn_id = ?", rated.turn());
        jdbc.update(
                """
                INSERT INTO feedback (turn_id, given_at, rating, comment)
                SELECT id, CAST(? AS TIMESTAMP WITH TIME ZONE), CAST(? AS VARCHAR), CAST(? AS VARCHAR)
                FROM turn WHERE id = ?""",
                at(rated.at()),
                rated.feedback().rating().name().toLowerCase(Locale.ROOT),
                rated.feedback().comment(),
                rated.turn());
    }

    Optional<Packed> context(UUID conversation) {
        return jdbc.query("SELECT context FROM conversation WHERE id = ?", PACKED, conversation).stream()
                .findFirst();
    }

    /** Oldest first. */
    List<Packed> turns(UUID conversation) {
        return jdbc.query(
                        "SELECT body FROM turn WHERE conversation_id = ? ORDER BY number DESC LIMIT " + MOST_TURNS,
                        PACKED,
                        conversation)
                .reversed();
    }

    Optional<Packed> turn(UUID id) {
        return jdbc.query("SELECT body FROM turn WHERE id = ?", PACKED, id).stream()
                .findFirst();
    }

    Optional<Packed> shared(UUID shareId) {
        return jdbc.query("SELECT body FROM turn WHERE share_id = ?", PACKED, shareId).stream()
                .findFirst();
    }

    Optional<Feedback> feedback(UUID turn) {
        return jdbc
                .query(
                        "SELECT rating, comment FROM feedback WHERE turn_id = ?",
                        (row, _) -> new Feedback(
                                Feedback.Rating.valueOf(row.getString(1).toUpperCase(Locale.ROOT)), row.getString(2)),
                        turn)
                .stream()
                .findFirst();
    }

    CorrespondenceRows correspondence() {
        return correspondence;
    }

    /** Removes conversations that have not gone on since, and what channels keep of then; returns the former's number. */
    int purge(Instant before) {
        correspondence.purge(before);
        int all = 0;
        int some;
        do {
            some = jdbc.update(
                    "DELETE FROM conversation WHERE id IN"
                            + " (SELECT id FROM conversation WHERE last_at < ? ORDER BY last_at LIMIT " + PURGED_AT_ONCE
                            + ")",
                    at(before));
            all += some;
        } while (some == PURGED_AT_ONCE);
        return all;
    }

    /** Fails where the database can't be used. */
    void probe() {
        jdbc.queryForObject("SELECT COUNT(*) FROM (SELECT 1 FROM conversation LIMIT 1) AS one", Integer.class);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Packed packed(ResultSet row, int number) throws SQLException {
        return Packed.ofRow(row.getBytes(1));
    }
}
