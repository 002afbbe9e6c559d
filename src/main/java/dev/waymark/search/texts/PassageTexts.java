package dev.waymark.search.texts;

import dev.waymark.knowledge.Passage;
import dev.waymark.role.RoleCatalogue;
import java.util.ArrayList;
import java.util.List;

/**
 * What is embedded of a passage: role names masked, so that meaning is compared without them.
 *
 * @param whole the passage under its title and headings
 * @param statements one for each statement
 */
public record PassageTexts(Passage passage, String whole, List<String> statements) {
    public PassageTexts {
        statements = List.copyOf(statements);
    }

    public static PassageTexts of(Passage passage, RoleCatalogue catalogue) {
        List<String> statements = passage.statements().stream()
                .map(statement -> catalogue.mask(statement.context()))
                .toList();
        return new PassageTexts(passage, catalogue.mask(whole(passage)), statements);
    }

    private static String whole(Passage passage) {
        List<String> lines = new ArrayList<>();
        lines.add(passage.article().title());
        lines.addAll(passage.headings());
        lines.add(passage.text());
        return String.join("\n", lines);
    }

    /** The whole first, then the statements. */
    public List<String> all() {
        List<String> all = new ArrayList<>();
        all.add(whole);
        all.addAll(statements);
        return all;
    }
}
