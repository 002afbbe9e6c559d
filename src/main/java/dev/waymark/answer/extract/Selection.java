package dev.waymark.answer.extract;

import dev.waymark.answer.Question;
import dev.waymark.coverage.Profile.Form;
import dev.waymark.knowledge.Span;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decides which of the candidates make up the answer, and in which order. How much to give matters more than any
 * weight: a question that says no more than role and aspect gets the whole list or section, one that asks for something
 * in particular gets only what carries it.
 */
final class Selection {
    private static final int SENTENCES = 4;
    private static final int PARTICULAR_SENTENCES = 3;
    private static final int LONGEST_LIST = 12;
    private static final int SECTION = 6;
    private static final int BESIDE_ANOTHER = 2;

    /** A lead-in of no more words says nothing by itself. */
    private static final int HOLLOW = 3;

    /** From here on a list is about the aspect as a whole, and then it gets this much more relevance. */
    private static final double LISTED = 0.9;

    private static final double LIST = 0.5;

    /** What is told in a sentence: a list of it only gives the parts. */
    private static final Set<Aspect> TOLD = Set.of(Aspect.OVERVIEW, Aspect.PAY, Aspect.OUTLOOK);

    /** A statement with this share of the terms is what was asked for, whatever it is about. */
    private static final double MOSTLY = 0.7;

    private static final double STANDS_OUT = 0.2;

    /** Candidates this share of the best one's weight in terms answer a particular question as well. */
    private static final double AS_GOOD = 0.6;

    /** Of those, the ones that score this little less than the best. */
    private static final double ALIKE = 0.3;

    /** Closer than this, two meanings cannot be told apart. */
    private static final double NEARLY = 0.1;

    /** Sentences this much less relevant than the best one no longer support it. */
    private static final double SUPPORT = 0.5;

    private static final double ELSEWHERE = 0.25;

    /** What it counts in a comparison that a sentence says plainly that one is this, the other that. */
    private static final double PLAINLY = 0.3;

    private static final Pattern SEQUENCE = Pattern.compile("(?i)^(first|then|next|after(wards?)?|finally|begin|start)"
            + "|\\b(begins?|starts?|beginning|starting) (with|by|from)\\b|\\bthen (proceed|go|move|design|build|write)"
            + "|\\b(process|steps?|stages?|phases?) (begins?|starts?|of|from|is|are|:)");

    private static final Pattern FIRST =
            Pattern.compile("(?i)\\b((start|begin)s? (with|by)|first (step|thing)|(happens|comes|do) first)\\b");

    /** Who asks which role fits has to see both. */
    private static final Pattern FITTING = Pattern.compile(
            "(?i)\\b(fits?|fitting|suits?|suited|suitable|match(es)?|better for|should i|right for)\\b");

    /** What a question about a role asks that asks for nothing further. */
    private static final Set<Aspect> GENERAL = Set.of(Aspect.OVERVIEW, Aspect.RESPONSIBILITIES);

    private static final Pattern CONTINUES = Pattern.compile("(?i)^(meanwhile|on the other hand|in contrast|by contrast"
            + "|conversely|similarly|likewise|in turn|then|afterwards?|next)\\b");
    private static final Pattern CONTRAST =
            Pattern.compile("(?i)\\b(while|whereas|on the other hand|in contrast|by contrast"
                    + "|unlike|differ\\w*|distinct\\w*|compared (to|with))\\b");

    private static final Comparator<Candidate> IN_ARTICLE = Comparator.<Candidate, String>comparing(
                    candidate -> candidate.article().id())
            .thenComparingInt(candidate -> candidate.statement().number());

    private final Question question;
    private final List<Candidate> candidates;

    private Selection(Question question, List<Candidate> candidates) {
        this.question = question;
        this.candidates = candidates;
    }

    static List<Candidate> of(Question question, List<Candidate> candidates) {
        return new Selection(question, candidates).select();
    }

    static Verdict verdict(Candidate candidate, List<Candidate> selected) {
        if (selected.stream().anyMatch(chosen -> chosen.id().equals(candidate.id()))) {
            return Verdict.CHOSEN;
        }
        boolean repeats = selected.stream().anyMatch(chosen -> repeats(candidate, chosen));
        return repeats ? Verdict.REPEATS : Verdict.WEAKER;
    }

    private List<Candidate> select() {
        return distinct(withTheirLists(byKind()));
    }

    /** What introduces a list says little without it. */
    private List<Candidate> withTheirLists(List<Candidate> selected) {
        List<Candidate> whole = new ArrayList<>();
        for (Candidate candidate : selected) {
            List<Candidate> list = candidate.span().isItem() ? List.of() : list(candidate, candidates);
            boolean given = list.stream().anyMatch(item -> item.span().isItem() && selected.contains(item));
            if (list.isEmpty() || given) {
                whole.add(candidate);
            } else if (candidate.equals(selected.getFirst())) {
                whole.addAll(list);
            }
        }
        return whole;
    }

    private List<Candidate> byKind() {
        return switch (question.kind()) {
            case EXAMPLE -> examples();
            case COMPARISON -> comparison();
            case CHOICE -> choice();
            case STEPS -> steps();
            case PLAIN -> perRole();
        };
    }

    private List<Candidate> examples() {
        List<Candidate> examples =
                candidates.stream().filter(Selection::isExample).toList();
        if (examples.isEmpty()) {
            boolean nothingElse = question.terms().isEmpty() && question.isFollowUp();
            return nothingElse ? List.of() : perRole();
        }
        Candidate best = best(
                examples, candidate -> candidate.relevance() + candidate.lexical() + (showsAll(candidate) ? 0.5 : 0));
        List<Candidate> selected = new ArrayList<>(List.of(best));
        next(best)
                .filter(following ->
                        CONTINUES.matcher(following.statement().text()).find())
                .ifPresent(selected::add);
        return selected;
    }

    /** Whether an example, with the sentence that goes on with it, shows every role asked about. */
    private boolean showsAll(Candidate example) {
        return question.roles().stream()
                .allMatch(role -> example.isAbout(role)
                        || next(example).filter(next -> next.isAbout(role)).isPresent());
    }

    private Optional<Candidate> next(Candidate candidate) {
        return candidates.stream()
                .filter(other -> other.isInSectionOf(candidate)
                        && other.statement().number() == candidate.statement().number() + 1)
                .findFirst();
    }

    static boolean isExample(Candidate candidate) {
        return candidate.profile().form() == Form.EXAMPLE;
    }

    /** Ordered lists, and sentences that say what comes first and what then. */
    private List<Candidate> steps() {
        List<Candidate> ordered = candidates.stream()
                .filter(candidate -> candidate.span().kind() == Span.Kind.STEP
                        || SEQUENCE.matcher(candidate.statement().text()).find())
                .toList();
        if (ordered.isEmpty()) {
            return perRole();
        }
        Optional<Candidate> onward = onward();
        if (onward.isPresent()) {
            return List.of(onward.get());
        }
        Candidate best = best(ordered, candidate -> candidate.relevance() + candidate.lexical());
        List<Candidate> list = list(best, ordered);
        if (!list.isEmpty()) {
            return list;
        }
        if (FIRST.matcher(question.text()).find()) {
            return List.of(best);
        }
        List<Candidate> following = new ArrayList<>();
        for (Optional<Candidate> next = Optional.of(best);
                next.isPresent()
                        && following.size() < SENTENCES
                        && (following.isEmpty() || ordered.contains(next.get()));
                next = next(next.get())) {
            following.add(next.get());
        }
        return following;
    }

    /** What comes after what was cited last: the next step, or, where one sentence holds them all, the same again. */
    private Optional<Candidate> onward() {
        Optional<Candidate> last = candidates.stream()
                .filter(candidate -> question.near().contains(candidate.id()))
                .max(IN_ARTICLE);
        Optional<Candidate> next = last.flatMap(this::next)
                .filter(candidate -> candidate.span().kind() == Span.Kind.STEP
                        || SEQUENCE.matcher(candidate.statement().text()).find());
        return next.isPresent() ? next : last;
    }

    /** Whether one item of a list answers so much better than the rest that the others were not asked for. */
    private static boolean standsOut(List<Candidate> pool) {
        Candidate best = best(pool, Candidate::relevance);
        double others = pool.stream()
                .filter(other -> best.isInListOf(other) && !other.equals(best))
                .mapToDouble(Candidate::closeness)
                .average()
                .orElse(1);
        return best.closeness() - others >= STANDS_OUT;
    }

    /** What sets the roles against each other itself leads; then of each role what shows it best. */
    private List<Candidate> comparison() {
        boolean particular =
                candidates.stream().anyMatch(candidate -> !candidate.matched().isEmpty());
        boolean general = GENERAL.containsAll(question.aspects()) && !particular;
        List<Candidate> section = general ? contrastingSection() : List.of();
        if (!section.isEmpty()) {
            return section;
        }
        List<Candidate> selected = new ArrayList<>(contrasting(general));
        if (selected.isEmpty()) {
            return eachInShort();
        }
        question.roles().forEach(role -> selected.addAll(oneOf(role)));
        return selected;
    }

    private List<Candidate> contrasting(boolean general) {
        return candidates.stream()
                .filter(candidate -> candidate.profile().form() == Form.PLAIN && opposed(candidate) > 1)
                .filter(candidate -> general
                        ? isGeneral(candidate)
                        : candidate.aspect() > 0 || !candidate.matched().isEmpty())
                .sorted(byScore(candidate -> 2 * candidate.lexical()
                        + candidate.relevance()
                        + (CONTRAST.matcher(candidate.statement().text()).find() ? PLAINLY : 0)))
                .limit(question.roles().size())
                .toList();
    }

    private long opposed(Candidate candidate) {
        return question.roles().stream()
                .filter(role -> candidate.profile().contrasted().contains(role.id()))
                .count();
    }

    private static boolean isGeneral(Candidate candidate) {
        return GENERAL.containsAll(candidate.profile().inherited());
    }

    /** A sentence of the role's own, or, where there is none, its list. */
    private List<Candidate> oneOf(Role role) {
        List<Candidate> own = about(role).stream()
                .filter(candidate -> candidate.profile().contrasted().isEmpty())
                .toList();
        List<Candidate> sentences =
                own.stream().filter(candidate -> !candidate.span().isItem()).toList();
        return sentences.isEmpty()
                ? selectFrom(own)
                : selectFrom(sentences).stream().limit(1).toList();
    }

    /** Of each role the little that shows it beside the other; lists stay whole. */
    private List<Candidate> eachInShort() {
        List<Candidate> selected = new ArrayList<>();
        for (Role role : question.roles()) {
            List<Candidate> about = selectFrom(about(role));
            boolean list = about.stream().anyMatch(candidate -> candidate.span().isItem());
            selected.addAll(list ? about : about.stream().limit(BESIDE_ANOTHER).toList());
        }
        return selected;
    }

    private List<Candidate> about(Role role) {
        return candidates.stream().filter(candidate -> candidate.isAbout(role)).toList();
    }

    /** The section that speaks of the difference, where one does: its sentences belong together. */
    private List<Candidate> contrastingSection() {
        Set<String> roles = question.roles().stream().map(Role::id).collect(Collectors.toSet());
        Map<String, List<Candidate>> sections = new LinkedHashMap<>();
        candidates.stream()
                .filter(candidate -> CONTRAST.matcher(
                                String.join(" ", candidate.evidence().passage().headings()))
                        .find())
                .forEach(candidate -> sections.computeIfAbsent(
                                candidate.article().id() + "#"
                                        + candidate.span().section(),
                                _ -> new ArrayList<>())
                        .add(candidate));
        return sections.values().stream()
                .filter(section -> spokenOf(section).containsAll(roles))
                .max(Comparator.comparingDouble(
                        section -> best(section, Candidate::relevance).relevance()))
                .map(section ->
                        section.stream().sorted(IN_ARTICLE).limit(SECTION).toList())
                .orElse(List.of());
    }

    private static Set<String> spokenOf(List<Candidate> section) {
        Set<String> roles = new HashSet<>();
        section.forEach(candidate -> roles.addAll(candidate.statement().roles()));
        return roles;
    }

    private List<Candidate> choice() {
        boolean weighs =
                question.terms().isEmpty() || FITTING.matcher(question.text()).find();
        return weighs ? perRole() : selectFrom(candidates);
    }

    /** Each role draws on its own statements, so that none crowds out another. */
    private List<Candidate> perRole() {
        if (question.roles().size() < 2) {
            return selectFrom(candidates);
        }
        List<Candidate> selected = new ArrayList<>();
        for (Role role : question.roles()) {
            selected.addAll(selectFrom(about(role)));
        }
        return selected;
    }

    private List<Candidate> selectFrom(List<Candidate> pool) {
        if (pool.isEmpty()) {
            return List.of();
        }
        if (question.terms().isEmpty()) {
            return general(pool);
        }
        boolean matched =
                pool.stream().anyMatch(candidate -> !candidate.matched().isEmpty());
        if (isBesideThePoint(pool) && (matched || !standsOut(pool))) {
            return general(pool);
        }
        return matched ? particular(pool) : similar(pool);
    }

    /** Where no statement on the aspect has any of the terms, and none elsewhere has most, they were only around it. */
    private boolean isBesideThePoint(List<Candidate> pool) {
        boolean covered = pool.stream().anyMatch(candidate -> candidate.aspect() > 0);
        boolean onAspect = pool.stream()
                .anyMatch(candidate ->
                        candidate.aspect() > 0 && !candidate.matched().isEmpty());
        boolean elsewhere = pool.stream().anyMatch(candidate -> candidate.lexical() >= MOSTLY);
        return covered && !onAspect && !elsewhere;
    }

    /** What is asked for in particular stands in other words: only what comes nearest in meaning. */
    private static List<Candidate> similar(List<Candidate> pool) {
        double most = best(pool, Candidate::relevance).relevance();
        return pool.stream()
                .sorted(byScore(Candidate::relevance))
                .filter(candidate -> candidate.relevance() >= most - NEARLY)
                .limit(2)
                .toList();
    }

    private List<Candidate> particular(List<Candidate> pool) {
        ToDoubleFunction<Candidate> score = candidate -> 2 * candidate.lexical() + candidate.relevance();
        double most = best(pool, Candidate::lexical).lexical();
        List<Candidate> fitting = pool.stream()
                .filter(candidate -> !candidate.matched().isEmpty() && candidate.lexical() >= AS_GOOD * most)
                .sorted(byScore(score))
                .toList();
        double highest = fitting.isEmpty() ? 0 : score.applyAsDouble(fitting.getFirst());
        List<Candidate> selected = new ArrayList<>(fitting.stream()
                .filter(candidate -> score.applyAsDouble(candidate) >= highest - ALIKE)
                .limit(PARTICULAR_SENTENCES)
                .toList());
        cover(pool, selected, score);
        return selected;
    }

    /** Adds, for each term that nothing selected carries, the best that does. */
    private static void cover(List<Candidate> pool, List<Candidate> selected, ToDoubleFunction<Candidate> score) {
        Set<String> covered = new HashSet<>();
        selected.forEach(candidate -> covered.addAll(candidate.matched()));
        List<Candidate> others = pool.stream().sorted(byScore(score)).toList();
        for (Candidate other : others) {
            if (selected.size() < PARTICULAR_SENTENCES && covered.addAll(other.matched())) {
                selected.add(other);
            }
        }
    }

    private List<Candidate> general(List<Candidate> pool) {
        Candidate best = best(pool, candidate -> unitRelevance(candidate, pool));
        List<Candidate> list = list(best, pool);
        return list.isEmpty() ? sentences(pool, best) : list;
    }

    /**
     * An item is as relevant as its list on the whole, for one item that happens to fit does not make the list; and
     * where all of an aspect is asked, a list of it is what a reader wants.
     */
    private double unitRelevance(Candidate candidate, List<Candidate> pool) {
        if (!candidate.span().isItem()) {
            return candidate.relevance();
        }
        List<Candidate> list = pool.stream().filter(candidate::isInListOf).toList();
        boolean wanted =
                list.size() > 1 && candidate.aspect() >= LISTED && Collections.disjoint(question.aspects(), TOLD);
        return list.stream().mapToDouble(Candidate::relevance).average().orElse(0) + (wanted ? LIST : 0);
    }

    /** The list that a candidate is in or introduces, with what introduces it; empty when there is none. */
    private static List<Candidate> list(Candidate candidate, List<Candidate> pool) {
        List<Candidate> items = pool.stream()
                .filter(other -> isItemOfListWith(other, candidate))
                .sorted(IN_ARTICLE)
                .limit(LONGEST_LIST)
                .toList();
        if (items.isEmpty()) {
            return List.of();
        }
        List<Candidate> list = new ArrayList<>(introduction(items.getFirst(), pool));
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
    private static List<Candidate> introduction(Candidate item, List<Candidate> pool) {
        int leadIn = item.span().leadIn();
        int telling = leadIn > 0 && isHollow(item, leadIn) ? leadIn - 1 : leadIn;
        return pool.stream()
                .filter(other -> other.article().id().equals(item.article().id()))
                .filter(other -> other.statement().number() == telling)
                .filter(other -> !other.span().isItem())
                .toList();
    }

    private static boolean isHollow(Candidate item, int leadIn) {
        String words = item.article().quote(item.article().spans().get(leadIn));
        return words.split("\\s+").length <= HOLLOW;
    }

    private static List<Candidate> sentences(List<Candidate> pool, Candidate best) {
        List<Candidate> supporting = pool.stream()
                .filter(candidate -> !candidate.span().isItem())
                .filter(candidate -> candidate.relevance()
                        >= best.relevance() - (candidate.isInSectionOf(best) ? SUPPORT : ELSEWHERE))
                .sorted(byScore(Candidate::relevance))
                .limit(SENTENCES)
                .toList();
        return grouped(supporting);
    }

    /** Sentences of one section in the order of the article; sections by their best sentence. */
    private static List<Candidate> grouped(List<Candidate> ranked) {
        Map<String, List<Candidate>> sections = new LinkedHashMap<>();
        ranked.forEach(candidate -> sections.computeIfAbsent(
                        candidate.article().id() + "#" + candidate.span().section(), _ -> new ArrayList<>())
                .add(candidate));
        return sections.values().stream()
                .flatMap(section -> section.stream().sorted(IN_ARTICLE))
                .toList();
    }

    private static Candidate best(Collection<Candidate> pool, ToDoubleFunction<Candidate> score) {
        return pool.stream().min(byScore(score)).orElseThrow();
    }

    /** Best first; ties in the order of the articles, so that the same question has the same answer. */
    private static Comparator<Candidate> byScore(ToDoubleFunction<Candidate> score) {
        return Comparator.comparingDouble(score).reversed().thenComparing(IN_ARTICLE);
    }

    /** Nothing twice: neither a statement, nor one whose words another selected one holds. */
    private static List<Candidate> distinct(List<Candidate> selected) {
        List<Candidate> distinct = new ArrayList<>();
        for (Candidate candidate : new LinkedHashSet<>(selected)) {
            boolean repeats = distinct.stream().anyMatch(earlier -> repeats(candidate, earlier));
            if (!repeats) {
                distinct.add(candidate);
            }
        }
        return distinct;
    }

    private static boolean repeats(Candidate candidate, Candidate earlier) {
        if (candidate.id().equals(earlier.id())) {
            return true;
        }
        Set<String> stems = candidate.profile().stems();
        Set<String> figures = Figures.in(candidate.statement().text());
        boolean sameFigures =
                !figures.isEmpty() && Figures.in(earlier.statement().text()).containsAll(figures);
        return candidate.statement().roles().equals(earlier.statement().roles())
                && (sameFigures
                        || (stems.size() > 3 && earlier.profile().stems().containsAll(stems)));
    }
}
