package dev.waymark.coverage.thing;

import dev.waymark.coverage.Evidence;
import dev.waymark.coverage.thing.ArticleThings.Naming;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The concrete things that one state of the knowledge names for each role. Immutable. */
public final class Things {
    private final Vocabulary vocabulary;
    private final Set<String> plain;
    private final Map<String, Map<Thing, List<Evidence>>> named = new HashMap<>();

    /**
     * The articles count in the order given.
     *
     * @param plain words in lower case that stand where no tools are spoken of
     */
    Things(Vocabulary vocabulary, Set<String> plain, Collection<List<Naming>> articles) {
        this.vocabulary = vocabulary;
        this.plain = plain;
        articles.forEach(article -> article.forEach(this::add));
    }

    /** What is named for a role, in no particular order. */
    public List<NamedThing> of(Role role) {
        return named.getOrDefault(role.id(), Map.of()).entrySet().stream()
                .map(entry -> new NamedThing(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Those of one kind that a text from elsewhere names, which is about such things. */
    public Set<Thing> in(String text, Aspect aspect) {
        return vocabulary.in(text, aspect, true).stream()
                .map(Vocabulary.Found::thing)
                .collect(Collectors.toSet());
    }

    /** Whether articles write a word, given in lower case, small where they speak of no tools: then it is no name. */
    public boolean isPlain(String lower) {
        return plain.contains(lower);
    }

    private void add(Naming naming) {
        for (String role : naming.roles()) {
            List<Evidence> evidence = named.computeIfAbsent(role, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(naming.thing(), _ -> new ArrayList<>());
            if (!evidence.contains(naming.evidence())) {
                evidence.add(naming.evidence());
            }
        }
    }
}
