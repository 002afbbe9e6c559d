package dev.waymark.coverage;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Passage;
import dev.waymark.role.Aspect;
import dev.waymark.role.AspectWording;
import dev.waymark.role.Occupations;
import dev.waymark.role.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one state of the knowledge says about which role. Immutable. */
public final class Coverage {
    /** So many statements on an occupation say something of it. */
    private static final int MORE_THAN_IN_PASSING = 2;

    private final List<List<Evidence>> all = new ArrayList<>();
    private final Map<String, List<Evidence>> evidence = new HashMap<>();
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Map<String, Map<Aspect, List<Evidence>>> stated = new HashMap<>();
    private final Map<String, List<Contrast>> contrasts = new HashMap<>();
    private final Map<String, Set<String>> articles = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Map<String, Integer> occupations = new HashMap<>();
    private final List<Role> roles;
    private int statements;

    /** The articles count in the order given. */
    Coverage(Knowledge knowledge, Collection<ArticleCoverage> articles) {
        articles.forEach(this::add);
        roles = knowledge.catalogue().roles().stream()
                .filter(role -> !aspects(role).isEmpty())
                .toList();
    }

    public static Coverage of(Knowledge knowledge, AspectWording wording) {
        return new Coverages(wording).of(knowledge);
    }

    /** All statements, article by article; of an article that stays as it is, the same list each time. */
    public List<List<Evidence>> articles() {
        return Collections.unmodifiableList(all);
    }

    /** One for each of the passage's statements, in their order. */
    public List<Evidence> evidence(Passage passage) {
        return evidence.getOrDefault(passage.id(), List.of());
    }

    /** All statements that state something on an aspect of a role, article by article. */
    public List<Evidence> evidence(Role role, Aspect aspect) {
        return Collections.unmodifiableList(
                stated.getOrDefault(role.id(), Map.of()).getOrDefault(aspect, List.of()));
    }

    /** What sets a role against others, article by article. */
    public List<Contrast> contrasts(Role role) {
        return Collections.unmodifiableList(contrasts.getOrDefault(role.id(), List.of()));
    }

    /** The roles that the articles state something about, in the order of the catalogue. */
    public List<Role> roles() {
        return roles;
    }

    /** The aspects that something is stated on about a role. */
    public Set<Aspect> aspects(Role role) {
        return Collections.unmodifiableSet(
                stated.getOrDefault(role.id(), Map.of()).keySet());
    }

    /** How many articles speak about a role. */
    public int articles(Role role) {
        return articles.getOrDefault(role.id(), Set.of()).size();
    }

    /** Whether an article, given by its id, speaks about a role. */
    public boolean tellsOf(Role role, String article) {
        return articles.getOrDefault(role.id(), Set.of()).contains(article);
    }

    /** All words of the articles, in lower case as they are written. */
    public Set<String> words() {
        return Collections.unmodifiableSet(words);
    }

    /** Whether any article says something of an occupation, one of its roles or not, given in singular or plural. */
    public boolean tellsOfOccupation(String name) {
        return occupations.getOrDefault(Occupations.role(name).id(), 0) >= MORE_THAN_IN_PASSING;
    }

    /** Whether any article has the word, given by its stem. */
    public boolean knows(String stem) {
        return frequencies.containsKey(stem);
    }

    /**
     * How much a word tells, given by its stem: the inverse document frequency over statements, smoothed as in BM25
     * (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, section 3.1); words that no article has
     * tell most.
     */
    public double weight(String stem) {
        int frequency = frequencies.getOrDefault(stem, 0);
        return Math.log(1 + (statements - frequency + 0.5) / (frequency + 0.5));
    }

    private void add(ArticleCoverage article) {
        all.add(article.statements());
        words.addAll(article.words());
        article.occupations().forEach((id, count) -> occupations.merge(id, count, Integer::sum));
        article.frequencies().forEach((stem, count) -> frequencies.merge(stem, count, Integer::sum));
        for (Contrast contrast : article.contrasts()) {
            contrast.roles()
                    .forEach(role -> contrasts
                            .computeIfAbsent(role, _ -> new ArrayList<>())
                            .add(contrast));
        }
        for (Evidence one : article.statements()) {
            statements++;
            evidence.computeIfAbsent(one.passage().id(), _ -> new ArrayList<>()).add(one);
            one.speaksOf().forEach(role -> add(role, one));
        }
    }

    private void add(String role, Evidence one) {
        articles.computeIfAbsent(role, _ -> new HashSet<>()).add(one.article().id());
        Map<Aspect, List<Evidence>> ofRole = stated.computeIfAbsent(role, _ -> new EnumMap<>(Aspect.class));
        for (Aspect aspect : Aspect.values()) {
            if (one.profile().states(aspect)) {
                ofRole.computeIfAbsent(aspect, _ -> new ArrayList<>()).add(one);
            }
        }
    }
}
