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
    private final Map<String, Map<Thing, List<Evidence>>> named = new HashMap<>();

    /** The articles count in the order given. */
    Things(Vocabulary vocabulary, Collection<List<Naming>> articles) {
        this.vocabulary = vocabulary;
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
