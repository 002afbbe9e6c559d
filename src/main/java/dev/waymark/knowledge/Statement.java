package dev.waymark.knowledge;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A span together with what it speaks about.
 *
 * @param number index of the span in {@link Article#spans()}
 * @param text the span's text as it stands in the article, without an item's dash
 * @param roles ids of the roles it is about, in the order of the text: those it names, else those inherited from lead-in, section and headings
 * @param named the part of {@code roles} that the span itself names, by name or by a pronoun that stands for it
 * @param context what is embedded and read with it: heading and lead-in before the text, role names in place of
 *     pronouns
 */
public record Statement(int number, Span span, String text, Set<String> roles, Set<String> named, String context) {
    public Statement {
        roles = Collections.unmodifiableSet(new LinkedHashSet<>(roles));
        named = Collections.unmodifiableSet(new LinkedHashSet<>(named));
    }
}
