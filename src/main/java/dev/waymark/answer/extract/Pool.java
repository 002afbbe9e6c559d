package dev.waymark.answer.extract;

import dev.waymark.role.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Candidates to choose from, with the lists and sections they stand in. */
record Pool(List<Candidate> candidates) {
    static final Comparator<Candidate> IN_ARTICLE = Comparator.<Candidate, String>comparing(
                    candidate -> candidate.article().id())
            .thenComparingInt(candidate -> candidate.statement().number());

    private static final int LONGEST_LIST = 12;

    /** A lead-in of no more words says nothing by itself. */
    private static final int HOLLOW = 3;

    Pool {
        candidates = List.copyOf(candidates);
    }

    boolean isEmpty() {
        return candidates.isEmpty();
    }

    Pool about(Role role) {
        return new Pool(
                candidates.stream().filter(candidate -> candidate.isAbout(role)).toList());
    }

    /** Whether any of them has a term of the question in its own words. */
    boolean hasTerms() {
        return candidates.stream().anyMatch(candidate -> !candidate.matched().isEmpty());
    }

    /** The best of at least one. */
    Candidate best(ToDoubleFunction<Candidate> score) {
        return candidates.stream().min(byScore(score)).orElseThrow();
    }

    /** Best first; ties in the order of the articles, so that the same question has the same answer. */
    static Comparator<Candidate> byScore(ToDoubleFunction<Candidate> score) {
        return Comparator.comparingDouble(score).reversed().thenComparing(IN_ARTICLE);
    }

    /** What follows a candidate in its section. */
    Optional<Candidate> next(Candidate candidate) {
        return candidates.stream()
                .filter(other -> other.isInSectionOf(candidate)
                        && other.statement().number() == candidate.statement().number() + 1)
                .findFirst();
    }

    /** By section, in the order in which the sections come up. */
    static Map<String, List<Candidate>> sections(List<Candidate> candidates) {
        Map<String, List<Candidate>> sections = new LinkedHashMap<>();
        candidates.forEach(candidate -> sections.computeIfAbsent(
                        candidate.article().id() + "#" + candidate.span().section(), _ -> new ArrayList<>())
                .add(candidate));
        return sections;
    }

    /** The list that a candidate is in or introduces, with what introduces it; empty when there is none. */
    List<Candidate> list(Candidate candidate) {
        List<Candidate> items = candidates.stream()
                .filter(other -> isItemOfListWith(other, candidate))
                .sorted(IN_ARTICLE)
                .limit(LONGEST_LIST)
                .toList();
        if (items.isEmpty()) {
            return List.of();
        }
        List<Candidate> list = new ArrayList<>(introduction(items.getFirst()));
        list.addAll(items);
        return list;
    }

    private static boolean isItemOfListWith(Candidate item, Candidate other) {
        if (!item.span().isItem() || !item.article().id().equals(other.article().id())) {
            return false;
        }
        if (other.span().isItem()) {
            return item.span().paragraph() == other.span().paragraph();
        }
        int leadIn = item.span().leadIn();
        int number = other.statement().number();
        return leadIn == number || (leadIn == number + 1 && isHollow(item, leadIn));
    }

    /** "These include:" introduces only together with the sentence before it, and that one does it alone. */
    private List<Candidate> introduction(Candidate item) {
        int leadIn = item.span().leadIn();
        int telling = leadIn > 0 && isHollow(item, leadIn) ? leadIn - 1 : leadIn;
        return candidates.stream()
                .filter(other -> other.article().id().equals(item.article().id()))
                .filter(other -> other.statement().number() == telling)
                .filter(other -> !other.span().isItem())
                .toList();
    }

    private static boolean isHollow(Candidate item, int leadIn) {
        String words = item.article().quote(item.article().spans().get(leadIn));
        return words.split("\\s+").length <= HOLLOW;
    }
}
