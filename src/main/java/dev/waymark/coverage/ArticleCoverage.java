package dev.waymark.coverage;

import dev.waymark.knowledge.Passage;
import dev.waymark.role.AspectWording;
import dev.waymark.role.Occupations;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What one article says: it stays as long as its passages and the names of roles stay.
 *
 * @param passages all of the article, in order
 * @param evidence one for each statement, by passage
 * @param frequencies how many of its statements have a word, by stem
 * @param words all its words in lower case as they are written
 * @param occupations that it says something of, known roles or not, by id
 */
record ArticleCoverage(
        List<Passage> passages,
        Map<String, List<Evidence>> evidence,
        Map<String, Integer> frequencies,
        Set<String> words,
        Set<String> occupations) {
    private static final Pattern DETERMINER = Pattern.compile("(?i)((an?|the|most|some|many|us|american|british) )*");

    static ArticleCoverage of(List<Passage> passages, AspectWording wording, RoleCatalogue catalogue) {
        List<List<Profile>> profiles = Profiles.of(passages, wording, catalogue);
        Map<String, List<Evidence>> evidence = new HashMap<>();
        Map<String, Integer> frequencies = new HashMap<>();
        Set<String> words = new HashSet<>();
        Set<String> occupations = new HashSet<>();
        Set<String> subjects = passages.getFirst().article().roles().stream()
                .flatMap(name -> catalogue.named(name).stream())
                .map(Role::id)
                .collect(Collectors.toSet());
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            List<Evidence> ofPassage = profiles.get(i).stream()
                    .map(profile -> new Evidence(passage, profile, subjects))
                    .toList();
            evidence.put(passage.id(), ofPassage);
            ofPassage.forEach(one -> count(one.profile(), frequencies));
            addWords(passage.text(), words);
            passage.headings().forEach(heading -> addWords(heading, words));
            passage.statements().forEach(statement -> addSubject(statement.text(), occupations));
        }
        return new ArticleCoverage(List.copyOf(passages), evidence, frequencies, words, occupations);
    }

    String id() {
        return passages.getFirst().article().id();
    }

    /** All statements in the order of the article. */
    List<Evidence> statements() {
        List<Evidence> statements = new ArrayList<>();
        passages.forEach(passage -> statements.addAll(evidence.getOrDefault(passage.id(), List.of())));
        return statements;
    }

    private static void count(Profile profile, Map<String, Integer> frequencies) {
        Set<String> stems = new HashSet<>(profile.stems());
        stems.addAll(profile.around());
        stems.forEach(stem -> frequencies.merge(stem, 1, Integer::sum));
    }

    /** What is said of an occupation begins with it; elsewhere it is only mentioned. */
    private static void addSubject(String text, Set<String> occupations) {
        Occupations.in(text).stream()
                .findFirst()
                .filter(name ->
                        DETERMINER.matcher(text.substring(0, name.start())).matches())
                .filter(name -> 2 * name.end() < text.length())
                .ifPresent(
                        name -> occupations.add(Occupations.role(name.of(text)).id()));
    }

    private static void addWords(String text, Set<String> words) {
        Words.of(text).forEach(word -> words.add(word.lower()));
    }
}
