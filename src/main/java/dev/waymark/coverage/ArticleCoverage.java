package dev.waymark.coverage;

import dev.waymark.knowledge.Article;
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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What one article says: it stays as long as its passages and the names of roles stay.
 *
 * @param passages all of the article, in order
 * @param statements all of the article, in order
 * @param frequencies how many of its statements have a word, by stem
 * @param words all its words in lower case as they are written
 * @param occupations how many of its statements are about an occupation, a known role or not, by id
 */
record ArticleCoverage(
        List<Passage> passages,
        List<Evidence> statements,
        List<Contrast> contrasts,
        Map<String, Integer> frequencies,
        Set<String> words,
        Map<String, Integer> occupations) {
    private static final Pattern DETERMINER = Pattern.compile("(?i)((an?|the|most|some|many|us|american|british) )*");

    static ArticleCoverage of(List<Passage> passages, AspectWording wording, RoleCatalogue catalogue) {
        List<List<Profile>> profiles = Profiles.of(passages, wording, catalogue);
        Set<String> subjects = subjects(passages.getFirst().article(), catalogue);
        Map<Integer, Set<String>> roles = new HashMap<>();
        profiles.stream()
                .flatMap(List::stream)
                .map(Profile::statement)
                .forEach(each -> roles.put(each.number(), each.roles()));
        List<Evidence> statements = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            for (Profile profile : profiles.get(i)) {
                Set<String> list = roles.getOrDefault(profile.statement().span().leadIn(), Set.of());
                statements.add(new Evidence(passages.get(i), profile, subjects, list));
            }
        }
        return new ArticleCoverage(
                List.copyOf(passages),
                statements,
                Contrast.in(statements),
                frequencies(statements),
                words(passages),
                occupations(statements));
    }

    String id() {
        return passages.getFirst().article().id();
    }

    private static Set<String> subjects(Article article, RoleCatalogue catalogue) {
        return article.roles().stream()
                .flatMap(name -> catalogue.named(name).stream())
                .map(Role::id)
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> frequencies(List<Evidence> statements) {
        Map<String, Integer> frequencies = new HashMap<>();
        for (Evidence statement : statements) {
            Set<String> stems = new HashSet<>(statement.profile().stems());
            stems.addAll(statement.profile().around());
            stems.forEach(stem -> frequencies.merge(stem, 1, Integer::sum));
        }
        return frequencies;
    }

    private static Set<String> words(List<Passage> passages) {
        Set<String> words = new HashSet<>();
        for (Passage passage : passages) {
            addWords(passage.text(), words);
            passage.headings().forEach(heading -> addWords(heading, words));
        }
        return words;
    }

    /** What is said of an occupation begins with it; elsewhere it is only mentioned. */
    private static Map<String, Integer> occupations(List<Evidence> statements) {
        return statements.stream()
                .flatMap(statement -> subject(statement.statement().text()).stream())
                .collect(Collectors.toMap(id -> id, _ -> 1, Integer::sum));
    }

    private static Optional<String> subject(String text) {
        return Occupations.in(text).stream()
                .findFirst()
                .filter(name ->
                        DETERMINER.matcher(text.substring(0, name.start())).matches())
                .filter(name -> 2 * name.end() < text.length())
                .map(name -> Occupations.role(name.of(text)).id());
    }

    private static void addWords(String text, Set<String> words) {
        Words.of(text).forEach(word -> words.add(word.lower()));
    }
}
