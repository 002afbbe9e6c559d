package dev.waymark.answer.extract;

import dev.waymark.answer.Question;
import dev.waymark.coverage.Evidence;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells what only repeats a question. Nobody writes an article in the words of a question yet to come: most likely such
 * a sentence was planted for it.
 */
final class Echo {
    /** A shorter statement may be a tip that the question asks about: "should I learn Python?" */
    private static final int SHORTEST = 4;

    /** So many words in a row, from the first of a clause that asks nothing, are no coincidence. */
    private static final int RUN = 5;

    private static final Pattern ASKING = Pattern.compile(
            "(what|which|who|whom|whose|where|when|why|how|is|are|do|does|did|can|could|should|would|will|has|have|may|must)\\b.*");

    private final Set<String> stems;
    private final List<String> orders;

    Echo(Question question) {
        stems = Words.of(question.text()).stream().map(Word::stem).collect(Collectors.toSet());
        orders = Stream.of(question.text().split("[.:;?!\\n]+"))
                .map(Echo::plain)
                .filter(clause -> !ASKING.matcher(clause).matches() && !beginsWithRole(clause, question))
                .map(clause -> clause.split(" "))
                .filter(words -> words.length >= RUN)
                .map(words -> Stream.of(words).limit(RUN).collect(Collectors.joining(" ", " ", " ")))
                .toList();
    }

    /** Whether a statement has no words but the question's own and names nobody, or has what the question orders. */
    boolean is(Evidence evidence) {
        String text = evidence.statement().text();
        boolean own = evidence.statement().named().isEmpty()
                && stems.containsAll(evidence.profile().stems())
                && isOwn(Words.of(text));
        return own || (!orders.isEmpty() && isOrdered(" " + plain(text) + " "));
    }

    /** Who begins with the name of a role, "data scientist and data engineer pay", orders nothing. */
    private static boolean beginsWithRole(String clause, Question question) {
        return question.roles().stream()
                .flatMap(role -> Stream.of(role.name(), role.plural()))
                .anyMatch(name -> clause.startsWith(plain(name)));
    }

    private boolean isOrdered(String plain) {
        return orders.stream().anyMatch(plain::contains);
    }

    private boolean isOwn(List<Word> words) {
        return words.size() >= SHORTEST && words.stream().map(Word::stem).allMatch(stems::contains);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
