package dev.waymark.answer.extract;

import dev.waymark.answer.Question;
import dev.waymark.knowledge.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ordered lists, and sentences that say what comes first and what then. */
final class Steps {
    private static final int SENTENCES = 4;

    private static final Pattern SEQUENCE = Pattern.compile("(?i)^(first|then|next|after(wards?)?|finally|begin|start)"
            + "|\\b(begins?|starts?|beginning|starting) (with|by|from)\\b|\\bthen (proceed|go|move|design|build|write)"
            + "|\\b(process|steps?|stages?|phases?) (begins?|starts?|of|from|is|are|:)");

    private static final Pattern FIRST =
            Pattern.compile("(?i)\\b((start|begin)s? (with|by)|first (step|thing)|(happens|comes|do) first)\\b");

    private final Question question;
    private final Pool pool;

    Steps(Question question, Pool pool) {
        this.question = question;
        this.pool = pool;
    }

    /** Those asked for, in their order; empty when nothing is told as steps. */
    List<Candidate> select() {
        Pool ordered = new Pool(pool.candidates().stream().filter(Steps::isStep).toList());
        if (ordered.isEmpty()) {
            return List.of();
        }
        Optional<Candidate> onward = onward();
        if (onward.isPresent()) {
            return List.of(onward.get());
        }
        Candidate best = ordered.best(candidate -> candidate.relevance() + candidate.lexical());
        List<Candidate> list = ordered.list(best);
        if (!list.isEmpty()) {
            return list;
        }
        return FIRST.matcher(question.text()).find() ? List.of(best) : from(best);
    }

    /** What comes after what was cited last: the next step, or, where one sentence holds them all, the same again. */
    private Optional<Candidate> onward() {
        Optional<Candidate> last = pool.candidates().stream()
                .filter(candidate -> question.near().contains(candidate.id()))
                .max(Pool.IN_ARTICLE);
        return last.flatMap(pool::next).filter(Steps::isStep).or(() -> last);
    }

    private List<Candidate> from(Candidate first) {
        List<Candidate> following = new ArrayList<>(List.of(first));
        Optional<Candidate> next = pool.next(first).filter(Steps::isStep);
        while (next.isPresent() && following.size() < SENTENCES) {
            following.add(next.get());
            next = pool.next(next.get()).filter(Steps::isStep);
        }
        return following;
    }

    private static boolean isStep(Candidate candidate) {
        return candidate.span().kind() == Span.Kind.STEP
                || SEQUENCE.matcher(candidate.text()).find();
    }
}
