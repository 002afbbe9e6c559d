package dev.waymark.coverage;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Passage;
import dev.waymark.role.Aspect;
import dev.waymark.role.AspectWording;
import dev.waymark.role.Role;
import dev.waymark.text.Words;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What one state of the knowledge says about which role. Immutable. */
public final class Coverage {
    private final Map<String, List<Profile>> profiles = new HashMap<>();
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Map<String, Set<Aspect>> aspects = new HashMap<>();
    private final Map<String, Set<String>> articles = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final List<Role> roles;
    private int statements;

    private Coverage(Knowledge knowledge, AspectWording wording) {
        Profiles reader = new Profiles(wording, knowledge.catalogue());
        knowledge.passages().forEach(passage -> add(passage, reader.of(passage)));
        roles = knowledge.catalogue().roles().stream()
                .filter(role -> !aspects(role).isEmpty())
                .toList();
    }

    public static Coverage of(Knowledge knowledge, AspectWording wording) {
        return new Coverage(knowledge, wording);
    }

    /** One for each of the passage's statements, in their order. */
    public List<Profile> profiles(Passage passage) {
        return profiles.getOrDefault(passage.id(), List.of());
    }

    /** The roles that the articles state something about, in the order of the catalogue. */
    public List<Role> roles() {
        return roles;
    }

    /** The aspects that something is stated on about a role. */
    public Set<Aspect> aspects(Role role) {
        return aspects.getOrDefault(role.id(), Set.of());
    }

    /** How many articles speak about a role. */
    public int articles(Role role) {
        return articles.getOrDefault(role.id(), Set.of()).size();
    }

    /** All words of the articles, in lower case as they are written. */
    public Set<String> words() {
        return Collections.unmodifiableSet(words);
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

    private void add(Passage passage, List<Profile> read) {
        profiles.put(passage.id(), read);
        Words.of(passage.text()).forEach(word -> words.add(word.lower()));
        passage.headings().forEach(heading -> Words.of(heading).forEach(word -> words.add(word.lower())));
        for (Profile profile : read) {
            statements++;
            Set<String> stems = new HashSet<>(profile.stems());
            stems.addAll(profile.around());
            stems.forEach(stem -> frequencies.merge(stem, 1, Integer::sum));
            profile.statement().roles().forEach(role -> add(role, passage, profile));
        }
    }

    private void add(String role, Passage passage, Profile profile) {
        articles.computeIfAbsent(role, _ -> new HashSet<>())
                .add(passage.article().id());
        Set<Aspect> stated = aspects.computeIfAbsent(role, _ -> EnumSet.noneOf(Aspect.class));
        Stream.of(Aspect.values()).filter(profile::states).forEach(stated::add);
    }
}
