package dev.waymark.knowledge.passage;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Section;
import dev.waymark.knowledge.Span;
import dev.waymark.knowledge.passage.Attribution.Attributed;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.text.Offsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes down what a reader of the whole article knows when reading one span: role, heading, lead-in, referents. */
final class Context {
    /** A heading of more words says enough by itself; a shorter one needs the one above it. */
    private static final int TELLING = 2;
    /** More roles than these would drown what the span says. */
    private static final int MOST_ROLES = 3;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern CLOSED = Pattern.compile(".*[.:?!]");

    private final Article article;
    private final RoleCatalogue catalogue;
    private final List<Attributed> attributed;
    /** The first span of each paragraph and list. */
    private final Map<Integer, Integer> firsts = new HashMap<>();

    Context(Article article, RoleCatalogue catalogue, List<Attributed> attributed) {
        this.article = article;
        this.catalogue = catalogue;
        this.attributed = attributed;
        for (int i = 0; i < article.spans().size(); i++) {
            firsts.putIfAbsent(article.spans().get(i).paragraph(), i);
        }
    }

    String of(int number) {
        Span span = article.spans().get(number);
        List<String> around = List.of(heading(span), leadIn(span), columns(number), resolved(number));
        List<String> parts = new ArrayList<>();
        names(attributed.get(number).roles(), around).ifPresent(parts::add);
        parts.addAll(around);
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    /** The roles by name, unless heading, lead-in or the span itself name them already; each is found once for all spans. */
    private Optional<String> names(Collection<String> roles, List<String> around) {
        if (roles.isEmpty()) {
            return Optional.of(closed(article.title()));
        }
        Set<String> named = around.stream()
                .flatMap(part -> catalogue.mentions(part).stream())
                .flatMap(mention -> mention.roles().stream())
                .collect(Collectors.toSet());
        String missing = roles.stream()
                .filter(role -> !named.contains(role))
                .limit(MOST_ROLES)
                .map(this::name)
                .collect(Collectors.joining(" and "));
        return missing.isEmpty() ? Optional.empty() : Optional.of(closed(capitalised(missing)));
    }

    private String heading(Span span) {
        Section section = article.sections().get(span.section());
        String heading = section.heading();
        while (SPACES.split(heading).length < TELLING && section.parent() >= 0) {
            section = article.sections().get(section.parent());
            if (section.level() > 1) {
                heading = section.heading() + ": " + heading;
            }
        }
        return heading.isEmpty() || heading.equals(article.title()) ? "" : closed(heading);
    }

    /** The sentence that introduces the list; "These include:" alone says nothing without the one before it. */
    private String leadIn(Span span) {
        if (span.leadIn() < 0) {
            return "";
        }
        Span leadIn = article.spans().get(span.leadIn());
        String own = resolved(span.leadIn());
        boolean hollow = SPACES.split(own).length <= 3 && span.leadIn() > 0;
        Span before = article.spans().get(Math.max(0, span.leadIn() - 1));
        return hollow && before.paragraph() == leadIn.paragraph() ? resolved(span.leadIn() - 1) + " " + own : own;
    }

    /** The names of a table's columns stand on a line of their own above its first row. */
    private String columns(int number) {
        Span span = article.spans().get(number);
        if (!span.isItem()) {
            return "";
        }
        int first = firsts.getOrDefault(span.paragraph(), number);
        int above = first == 0 ? 0 : article.spans().get(first - 1).offsets().end();
        int start =
                Math.max(above, article.sections().get(span.section()).offsets().start());
        String between = article.text()
                .substring(start, article.spans().get(first).offsets().start());
        String last = between.lines().filter(line -> !line.isBlank()).reduce("", (_, line) -> line);
        return last.contains(" | ") ? closed(last) : "";
    }

    /** The span's words with names of roles where it only has words that stand for them. */
    private String resolved(int number) {
        Span span = article.spans().get(number);
        String text = article.quote(span);
        StandIn standIn = attributed.get(number).standIn();
        if (standIn == null) {
            return text;
        }
        Offsets at = standIn.offsets();
        String names = attributed.get(number).named().stream()
                .limit(MOST_ROLES)
                .map(role -> name(role, standIn))
                .collect(Collectors.joining(" and "));
        String possessive = standIn.possessive() ? "'s" : "";
        return text.substring(0, at.start())
                + (at.start() == 0 ? capitalised(names) : names)
                + possessive
                + text.substring(at.end());
    }

    private String name(String role, StandIn standIn) {
        boolean plural = standIn.kind() == StandIn.Kind.LAST && !standIn.possessive();
        return catalogue
                .role(role)
                .map(found -> plural ? found.plural() : found.nameInSentence())
                .orElse(role);
    }

    private String name(String role) {
        return catalogue.role(role).map(Role::nameInSentence).orElse(role);
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String closed(String words) {
        return CLOSED.matcher(words).matches() ? words : words + ".";
    }
}
