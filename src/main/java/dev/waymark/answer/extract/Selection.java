package dev.waymark.answer.extract;

import dev.waymark.answer.Question;
import dev.waymark.coverage.Profile.Form;
import dev.waymark.role.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Decides which of the candidates make up the answer, and in which order, by what kind of question it is. */
final class Selection {
    private static final int BESIDE_ANOTHER = 2;

    /** What it counts that an example shows every role asked about. */
    private static final double SHOWS_ALL = 0.5;

    /** Who asks which role fits has to see both. */
    private static final Pattern FITTING = Pattern.compile(
            "(?i)\\b(fits?|fitting|suits?|suited|suitable|match(es)?|better for|should i|right for)\\b");

    private static final Pattern CONTINUES = Pattern.compile("(?i)^(meanwhile|on the other hand|in contrast|by contrast"
            + "|conversely|similarly|likewise|in turn|then|afterwards?|next)\\b");

    private final Question question;
    private final Pool pool;

    private Selection(Question question, Pool pool) {
        this.question = question;
        this.pool = pool;
    }

    static List<Candidate> of(Question question, List<Candidate> candidates) {
        return new Selection(question, new Pool(candidates)).select();
    }

    private List<Candidate> select() {
        return distinct(withTheirLists(byKind()));
    }

    /** What introduces a list says little without it. */
    private List<Candidate> withTheirLists(List<Candidate> selected) {
        List<Candidate> whole = new ArrayList<>();
        for (Candidate candidate : selected) {
            List<Candidate> list = candidate.span().isItem() ? List.of() : pool.list(candidate);
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
        Pool examples =
                new Pool(pool.candidates().stream().filter(Selection::isExample).toList());
        if (examples.isEmpty()) {
            boolean nothingElse = question.terms().isEmpty() && question.isFollowUp();
            return nothingElse ? List.of() : perRole();
        }
        Candidate best = examples.best(
                candidate -> candidate.relevance() + candidate.lexical() + (showsAll(candidate) ? SHOWS_ALL : 0));
        List<Candidate> selected = new ArrayList<>(List.of(best));
        pool.next(best)
                .filter(following -> CONTINUES.matcher(following.text()).find())
                .ifPresent(selected::add);
        return selected;
    }

    /** Whether an example, with the sentence that goes on with it, shows every role asked about. */
    private boolean showsAll(Candidate example) {
        return question.roles().stream()
                .allMatch(role -> example.isAbout(role)
                        || pool.next(example).filter(next -> next.isAbout(role)).isPresent());
    }

    private static boolean isExample(Candidate candidate) {
        return candidate.profile().form() == Form.EXAMPLE;
    }

    private List<Candidate> steps() {
        List<Candidate> steps = new Steps(question, pool).select();
        return steps.isEmpty() ? perRole() : steps;
    }

    /** What sets the roles against each other itself leads; then of each role what shows it best. */
    private List<Candidate> comparison() {
        Contrasts contrasts = new Contrasts(question, pool);
        List<Candidate> section = contrasts.section();
        if (!section.isEmpty()) {
            return section;
        }
        List<Candidate> selected = new ArrayList<>(contrasts.sentences());
        if (selected.isEmpty()) {
            return eachInShort();
        }
        question.roles().forEach(role -> selected.addAll(oneOf(role)));
        return selected;
    }

    /** A sentence of the role's own, or, where there is none, its list. */
    private List<Candidate> oneOf(Role role) {
        List<Candidate> own = pool.about(role).candidates().stream()
                .filter(candidate -> candidate.profile().contrasted().isEmpty())
                .toList();
        List<Candidate> sentences =
                own.stream().filter(candidate -> !candidate.span().isItem()).toList();
        return sentences.isEmpty()
                ? Extent.of(question, new Pool(own))
                : Extent.of(question, new Pool(sentences)).stream().limit(1).toList();
    }

    /** Of each role the little that shows it beside the other; lists stay whole. */
    private List<Candidate> eachInShort() {
        List<Candidate> selected = new ArrayList<>();
        for (Role role : question.roles()) {
            List<Candidate> about = Extent.of(question, pool.about(role));
            boolean list = about.stream().anyMatch(candidate -> candidate.span().isItem());
            selected.addAll(list ? about : about.stream().limit(BESIDE_ANOTHER).toList());
        }
        return selected;
    }

    private List<Candidate> choice() {
        boolean weighs =
                question.terms().isEmpty() || FITTING.matcher(question.text()).find();
        return weighs ? perRole() : Extent.of(question, pool);
    }

    /** Each role draws on its own statements, so that none crowds out another. */
    private List<Candidate> perRole() {
        if (question.roles().size() < 2) {
            return Extent.of(question, pool);
        }
        List<Candidate> selected = new ArrayList<>();
        for (Role role : question.roles()) {
            selected.addAll(Extent.of(question, pool.about(role)));
        }
        return selected;
    }

    /** Nothing twice: neither a statement, nor one whose words another selected one holds. */
    private static List<Candidate> distinct(List<Candidate> selected) {
        List<Candidate> distinct = new ArrayList<>();
        for (Candidate candidate : new LinkedHashSet<>(selected)) {
            if (distinct.stream().noneMatch(candidate::repeats)) {
                distinct.add(candidate);
            }
        }
        return distinct;
    }
}
