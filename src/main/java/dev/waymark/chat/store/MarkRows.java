package dev.waymark.chat.store;

import dev.waymark.chat.Feedback;
import dev.waymark.chat.Feedback.Rating;
import dev.waymark.chat.ledger.Digest;
import dev.waymark.chat.ledger.Rated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What rows say beside their bodies, in SQL that H2 and PostgreSQL both understand. */
final class MarkRows {
    private static final int FETCHED_AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;

    MarkRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Digest> latest(int most) {
        return jdbc.query(
                "SELECT id, asked_at, outcome, answerability, cited FROM turn"
                        + " WHERE outcome IS NOT NULL ORDER BY number DESC LIMIT ?",
                statement -> {
                    statement.setFetchSize(FETCHED_AT_ONCE);
                    statement.setInt(1, most);
                },
                (row, _) -> digest(row));
    }

    Map<String, Packed> bodies(List<UUID> ids) {
        Map<String, Packed> bodies = new HashMap<>();
        String places = String.join(",", Collections.nCopies(ids.size(), "?"));
        jdbc.query(
                "SELECT id, body FROM turn WHERE id IN (" + places + ")",
                row -> {
                    bodies.put(row.getObject(1, UUID.class).toString(), Packed.ofRow(row.getBytes(2)));
                },
                ids.toArray());
        return bodies;
    }

    /** Newest first. */
    List<Rated> rated(Rating rating, int most) {
        return jdbc.query(
                "SELECT turn_id, given_at, comment FROM feedback WHERE rating = ? ORDER BY given_at DESC, turn_id LIMIT ?",
                (row, _) -> new Rated(
                        row.getObject(1, UUID.class).toString(),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        new Feedback(rating, row.getString(3))),
                rating.name().toLowerCase(Locale.ROOT),
                most);
    }

    Map<String, String> checkedArticles() {
        Map<String, String> hashes = new HashMap<>();
        jdbc.query("SELECT id, hash FROM checked_article", row -> {
            hashes.put(row.getString(1), row.getString(2));
        });
        return hashes;
    }

    /** Another process may be writing the same; it comes to the same. */
    void checked(Map<String, String> changed, List<String> gone) {
        jdbc.batchUpdate(
                "DELETE FROM checked_article WHERE id = ?",
                gone.stream().map(id -> new Object[] {id}).toList());
        jdbc.batchUpdate(
                "DELETE FROM checked_article WHERE id = ?",
                changed.keySet().stream().map(id -> new Object[] {id}).toList());
        jdbc.batchUpdate(
                "INSERT INTO checked_article (id, hash) VALUES (?, ?) ON CONFLICT DO NOTHING",
                changed.entrySet().stream()
                        .map(article -> new Object[] {article.getKey(), article.getValue()})
                        .toList());
    }

    /** Notes what is told of a turn; false when that, or the turn itself, is as it was. */
    boolean tell(UUID turn, @Nullable String standing) {
        return jdbc.update(
                        "UPDATE turn SET standing = CAST(? AS VARCHAR)"
                                + " WHERE id = ? AND standing IS DISTINCT FROM CAST(? AS VARCHAR)",
                        standing,
                        turn,
                        standing)
                > 0;
    }

    private static Digest digest(ResultSet row) throws SQLException {
        return new Digest(
                row.getObject(1, UUID.class).toString(),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getDouble(4),
                Marks.spans(row.getString(5)));
    }
}
