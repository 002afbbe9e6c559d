package dev.waymark.chat;

import dev.waymark.answer.Answer;
import dev.waymark.answer.Assessment;
import dev.waymark.answer.Citation;
import dev.waymark.answer.Question;
import dev.waymark.answer.Reason;
import dev.waymark.answer.Signal;
import dev.waymark.answer.Trace;
import dev.waymark.chat.Feedback.Rating;
import dev.waymark.chat.ledger.Digest;
import dev.waymark.chat.ledger.Digest.CitedSpan;
import dev.waymark.chat.ledger.Ledger;
import dev.waymark.chat.ledger.Rated;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Turns that were kept, as a test tells them; a minute lies between two. */
public final class ScriptedLedger implements Ledger {
    /** When the first turn was. */
    public static final Instant FIRST = Instant.parse("2031-05-04T10:00:00Z");

    private final List<Digest> digests = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<Rated> rated = new ArrayList<>();

    /** A question on roles and aspects that the sources did not answer; returns the turn's id. */
    public String unanswered(String question, Reason reason, List<Role> roles, Aspect... aspects) {
        var asked = new Question(
                question, Question.Kind.PLAIN, roles, List.of(aspects), Set.of(), Set.of(), Set.of(), Set.of());
        var trace = new Trace(
                asked,
                new Assessment(0.1, 0.5, Map.of(Signal.STATEMENT, 0.2), Map.of(Signal.STATEMENT, 0.2)),
                List.of(),
                List.of(),
                1);
        Reply reply = new Reply.Answered(new Answer.Unanswered(reason, "No.", 0.1, List.of()));
        return add(question, reply, List.of(trace), reason.id(), 0.1, List.of());
    }

    public String answered(String question, Answer.Grounded answer) {
        List<CitedSpan> cited = answer.citations().stream()
                .map((Citation citation) -> new CitedSpan(citation.article().id(), citation.offsets()))
                .toList();
        return add(question, new Reply.Answered(answer), List.of(), Digest.ANSWERED, answer.answerability(), cited);
    }

    public void rate(String turnId, Rating rating, String comment) {
        rated.addFirst(new Rated(turnId, FIRST.plusSeconds(rated.size()), new Feedback(rating, comment)));
    }

    public void forget(String turnId) {
        digests.removeIf(digest -> digest.turnId().equals(turnId));
        turns.removeIf(turn -> turn.turnId().equals(turnId));
    }

    @Override
    public List<Digest> latest(int most) {
        return digests.reversed().stream().limit(most).toList();
    }

    @Override
    public List<Turn> turns(List<String> turnIds) {
        return turnIds.stream()
                .flatMap(id -> turns.stream().filter(turn -> turn.turnId().equals(id)))
                .toList();
    }

    @Override
    public List<Rated> rated(Rating rating, int most) {
        return rated.stream()
                .filter(one -> one.feedback().rating() == rating)
                .limit(most)
                .toList();
    }

    private String add(
            String question,
            Reply reply,
            List<Trace> traces,
            String outcome,
            double answerability,
            List<CitedSpan> cited) {
        String id = UUID.nameUUIDFromBytes(("turn " + digests.size()).getBytes(StandardCharsets.UTF_8))
                .toString();
        Instant at = FIRST.plus(Duration.ofMinutes(digests.size()));
        digests.add(new Digest(id, at, outcome, answerability, cited));
        turns.add(new Turn(
                "c-" + id,
                id,
                question,
                question,
                reply,
                traces,
                new Turn.Timings(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO),
                ShareId.of(id).toString()));
        return id;
    }
}
