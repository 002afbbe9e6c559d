package dev.waymark.chat.store;

import dev.waymark.chat.Feedback.Rating;
import dev.waymark.chat.Turn;
import dev.waymark.chat.ledger.Digest;
import dev.waymark.chat.ledger.Ledger;
import dev.waymark.chat.ledger.Rated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The turns of a store, to be looked through. */
@Component
public final class KeptTurns implements Ledger {
    /** Bodies of so many turns are a few hundred kilobytes. */
    private static final int READ_AT_ONCE = 100;

    private final ConversationStore store;

    public KeptTurns(ConversationStore store) {
        this.store = store;
    }

    @Override
    public List<Digest> latest(int most) {
        return store.marks(rows -> rows.latest(most));
    }

    @Override
    public List<Turn> turns(List<String> turnIds) {
        List<Turn> turns = new ArrayList<>();
        for (int from = 0; from < turnIds.size(); from += READ_AT_ONCE) {
            List<String> some = turnIds.subList(from, Math.min(from + READ_AT_ONCE, turnIds.size()));
            Map<String, Packed> bodies = store.marks(
                    rows -> rows.bodies(some.stream().map(UUID::fromString).toList()));
            some.stream()
                    .flatMap(id -> Optional.ofNullable(bodies.get(id)).stream())
                    .map(body -> StoredForm.turn(body.plain()))
                    .forEach(turns::add);
        }
        return turns;
    }

    @Override
    public List<Rated> rated(Rating rating, int most) {
        return store.marks(rows -> rows.rated(rating, most));
    }

    /** Fingerprints of the articles that citations were last held against, by id. */
    public Map<String, String> checkedArticles() {
        return store.marks(MarkRows::checkedArticles);
    }

    /**
     * Notes which articles citations have been held against.
     *
     * @param now all of them
     */
    public void checked(Map<String, String> now) {
        Map<String, String> before = checkedArticles();
        Map<String, String> changed = new HashMap<>(now);
        changed.entrySet().removeAll(before.entrySet());
        List<String> gone =
                before.keySet().stream().filter(id -> !now.containsKey(id)).toList();
        store.marks(rows -> {
            rows.checked(changed, gone);
            return true;
        });
    }

    /** An article's id as it stands in a {@link Digest}. */
    public static String idInDigest(String articleId) {
        return Marks.safe(articleId);
    }

    /** Notes what is told of a turn; false when just that was told before, by this process or another. */
    public boolean tell(String turnId, String standing) {
        return store.marks(rows -> rows.tell(UUID.fromString(turnId), standing.isEmpty() ? null : standing));
    }
}
