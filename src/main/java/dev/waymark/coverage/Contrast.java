package dev.waymark.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What sets roles against each other: one sentence that names them, or two of which the second answers the first.
 *
 * @param statements one or two, in the order of the article
 * @param roles ids of those it sets against each other, two or more
 */
public record Contrast(List<Evidence> statements, Set<String> roles) {
    private static final Pattern ANSWER =
            Pattern.compile("(?i)^((on the other hand|in contrast|by contrast|meanwhile|conversely)\\b,?)"
                    + "|, (on the other hand|in contrast|by contrast|meanwhile|conversely),");

    public Contrast {
        statements = List.copyOf(statements);
        roles = Set.copyOf(roles);
    }

    /** All of an article, in its order. */
    static List<Contrast> in(List<Evidence> article) {
        List<Contrast> contrasts = new ArrayList<>();
        for (int i = 0; i < article.size(); i++) {
            Evidence evidence = article.get(i);
            if (evidence.profile().form() != Profile.Form.PLAIN) {
                continue;
            }
            if (!evidence.profile().contrasted().isEmpty()) {
                contrasts.add(new Contrast(List.of(evidence), evidence.profile().contrasted()));
            } else if (ANSWER.matcher(evidence.statement().text()).find()) {
                counterpart(article.subList(0, i), evidence).ifPresent(first -> contrasts.add(of(first, evidence)));
            }
        }
        return contrasts;
    }

    private static Contrast of(Evidence first, Evidence answer) {
        Set<String> roles = new HashSet<>(first.statement().roles());
        roles.addAll(answer.statement().roles());
        return new Contrast(List.of(first, answer), roles);
    }

    /** A sentence answers the one before it, or, at the start of a paragraph, the one that the last paragraph is about. */
    private static Optional<Evidence> counterpart(List<Evidence> before, Evidence answer) {
        List<Evidence> near = before.stream()
                .filter(earlier -> earlier.isInSectionOf(answer)
                        && earlier.span().paragraph() >= answer.span().paragraph() - 1)
                .toList();
        List<Evidence> same = near.stream()
                .filter(earlier -> earlier.span().paragraph() == answer.span().paragraph())
                .toList();
        if (!same.isEmpty()) {
            return Optional.of(same.getLast()).filter(earlier -> opposes(earlier, answer));
        }
        return near.stream().filter(earlier -> opposes(earlier, answer)).findFirst();
    }

    /** One is about one role, the other about another. */
    private static boolean opposes(Evidence one, Evidence other) {
        return one.profile().form() == Profile.Form.PLAIN
                && !one.span().isItem()
                && one.statement().roles().size() == 1
                && other.statement().roles().size() == 1
                && !one.statement().roles().equals(other.statement().roles());
    }
}
