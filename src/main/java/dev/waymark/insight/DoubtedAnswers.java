package dev.waymark.insight;

import dev.waymark.chat.Feedback.Rating;
import dev.waymark.chat.Turn;
import dev.waymark.chat.ledger.Digest;
import dev.waymark.chat.ledger.Ledger;
import dev.waymark.chat.ledger.Rated;
import dev.waymark.insight.DoubtedAnswer.Doubt;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the answers that readers reject and those the service was least sure of. */
@Component
public final class DoubtedAnswers {
    private static final int LATEST = 5_000;
    private static final int MOST_REJECTED = 200;
    private static final int LEAST_SURE = 50;

    /** An answer is given from 0.4 on; nobody needs to look at one that was that sure. */
    private static final double SURE = 0.8;

    private final Ledger ledger;

    public DoubtedAnswers(Ledger ledger) {
        this.ledger = ledger;
    }

    /** First those that readers reject, the latest first; then those the service was unsure of, the least sure first. */
    public List<DoubtedAnswer> list() {
        return Stream.concat(rejected().stream(), unsure().stream()).toList();
    }

    private List<DoubtedAnswer> rejected() {
        List<Rated> rated = ledger.rated(Rating.DOWN, MOST_REJECTED);
        Map<String, Turn> turns = byId(rated.stream().map(Rated::turnId).toList());
        return rated.stream()
                .flatMap(one -> Optional.ofNullable(turns.get(one.turnId())).map(turn -> rejected(turn, one)).stream())
                .toList();
    }

    private static DoubtedAnswer rejected(Turn turn, Rated rated) {
        return new DoubtedAnswer(
                turn.turnId(),
                rated.at(),
                turn.understoodAs(),
                turn.reply().outcome(),
                turn.reply().answerability(),
                Doubt.READER,
                rated.feedback().comment());
    }

    private List<DoubtedAnswer> unsure() {
        List<Digest> digests = ledger.latest(LATEST).stream()
                .filter(digest -> digest.outcome().equals(Digest.ANSWERED) && digest.answerability() < SURE)
                .sorted(Comparator.comparingDouble(Digest::answerability).thenComparing(Digest::turnId))
                .limit(LEAST_SURE)
                .toList();
        Map<String, Turn> turns = byId(digests.stream().map(Digest::turnId).toList());
        return digests.stream()
                .flatMap(digest ->
                        Optional.ofNullable(turns.get(digest.turnId())).map(turn -> unsure(turn, digest)).stream())
                .toList();
    }

    private static DoubtedAnswer unsure(Turn turn, Digest digest) {
        return new DoubtedAnswer(
                turn.turnId(),
                digest.at(),
                turn.understoodAs(),
                digest.outcome(),
                digest.answerability(),
                Doubt.UNSURE,
                "");
    }

    private Map<String, Turn> byId(List<String> ids) {
        return ledger.turns(ids).stream().collect(Collectors.toMap(Turn::turnId, Function.identity()));
    }
}
