package dev.waymark.chat.store;

import dev.waymark.chat.Exchange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of what stands in channels, in SQL that H2 and PostgreSQL both understand. */
final class CorrespondenceRows {
    private static final String COLUMNS = "SELECT id, thread, asker, message, turn_id, posts FROM exchange ";

    private static final String ABANDONED = "NOT settled AND (taken_at <= ? OR taken_at > ?)";

    /** The others come with the next call. */
    private static final int MOST_ABANDONED = 1_000;

    private final JdbcTemplate jdbc;

    CorrespondenceRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    boolean take(Exchange asked, Instant now) {
        return jdbc.update("""
                        INSERT INTO exchange (id, thread, asker, message, taken_at, settled, posts)
                        VALUES (?, ?, ?, ?, ?, FALSE, ?) ON CONFLICT DO NOTHING""", asked.id(), asked.thread(), asked.asker(), asked.message(), Rows.at(now), posts(asked))
                > 0;
    }

    /** A turn that is not kept, or no longer, is left out. Nothing happens where there is no such message. */
    int settle(Exchange settled) {
        return jdbc.update(
                """
                UPDATE exchange SET settled = TRUE, message = ?, posts = ?,
                turn_id = (SELECT id FROM turn WHERE id = CAST(? AS UUID)) WHERE id = ?""",
                settled.message(),
                posts(settled),
                settled.turnId().map(UUID::fromString).orElse(null),
                settled.id());
    }

    Optional<Exchange> exchange(String id) {
        return jdbc.query(COLUMNS + "WHERE id = ?", CorrespondenceRows::exchange, id).stream()
                .findFirst();
    }

    Optional<Exchange> ofTurn(UUID turn) {
        return jdbc.query(COLUMNS + "WHERE turn_id = ?", CorrespondenceRows::exchange, turn).stream()
                .findFirst();
    }

    Optional<UUID> conversation(String thread) {
        return jdbc
                .query(
                        "SELECT conversation_id FROM thread WHERE id = ?",
                        (row, _) -> row.getObject(1, UUID.class),
                        thread)
                .stream()
                .findFirst();
    }

    int bind(String thread, UUID conversation) {
        int known = jdbc.update(
                "UPDATE thread SET conversation_id = (SELECT id FROM conversation WHERE id = ?)"
                        + " WHERE id = ? AND EXISTS (SELECT 1 FROM conversation WHERE id = ?)",
                conversation,
                thread,
                conversation);
        return known > 0 ? known : jdbc.update("""
                        INSERT INTO thread (id, conversation_id)
                        SELECT CAST(? AS VARCHAR), id FROM conversation WHERE id = ?
                        ON CONFLICT DO NOTHING""", thread, conversation);
    }

    /** Nobody waits for these any more. */
    int giveUp(Instant before) {
        return jdbc.update("DELETE FROM exchange WHERE NOT settled AND taken_at < ?", Rows.at(before));
    }

    /** What was taken before or after, which counts as taken now. */
    List<Exchange> abandoned(Instant before, Instant after, Instant now) {
        return jdbc
                .query(
                        COLUMNS + "WHERE " + ABANDONED + " ORDER BY taken_at LIMIT " + MOST_ABANDONED,
                        CorrespondenceRows::exchange,
                        Rows.at(before),
                        Rows.at(after))
                .stream()
                .filter(found -> isTakenAnew(found.id(), before, after, now))
                .toList();
    }

    /** Of several processes that find it, the first one has it. */
    private boolean isTakenAnew(String id, Instant before, Instant after, Instant now) {
        return jdbc.update(
                        "UPDATE exchange SET taken_at = ? WHERE id = ? AND " + ABANDONED,
                        Rows.at(now),
                        id,
                        Rows.at(before),
                        Rows.at(after))
                > 0;
    }

    int forget(String id) {
        return jdbc.update("DELETE FROM exchange WHERE id = ?", id);
    }

    /** Those of a message that has no turn yet are known by its thread. */
    List<UUID> conversationsOf(String asker) {
        return jdbc.query("""
                SELECT turn.conversation_id FROM exchange JOIN turn ON turn.id = exchange.turn_id
                WHERE exchange.asker = ?
                UNION
                SELECT thread.conversation_id FROM exchange JOIN thread ON thread.id = exchange.thread
                WHERE exchange.asker = ? AND NOT exchange.settled""", (row, _) -> row.getObject(1, UUID.class), asker, asker);
    }

    int forgetAsker(String asker) {
        return jdbc.update("DELETE FROM exchange WHERE asker = ?", asker);
    }

    /** What has a turn goes with that; the rest goes here. */
    int purge(Instant before) {
        return jdbc.update("DELETE FROM exchange WHERE turn_id IS NULL AND taken_at < ?", Rows.at(before));
    }

    private static String posts(Exchange exchange) {
        return String.join("\n", exchange.posts());
    }

    private static Exchange exchange(ResultSet row, int number) throws SQLException {
        @Nullable UUID turn = row.getObject("turn_id", UUID.class);
        return new Exchange(
                row.getString("id"),
                row.getString("thread"),
                row.getString("asker"),
                row.getString("message"),
                Optional.ofNullable(turn).map(UUID::toString),
                row.getString("posts").lines().toList());
    }
}
