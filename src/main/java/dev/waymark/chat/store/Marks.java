package dev.waymark.chat.store;

import dev.waymark.answer.Answer;
import dev.waymark.answer.Citation;
import dev.waymark.chat.Reply;
import dev.waymark.chat.Turn;
import dev.waymark.chat.ledger.Digest;
import dev.waymark.chat.ledger.Digest.CitedSpan;
import dev.waymark.text.Offsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a turn's row says beside its body.
 *
 * @param cited an article a line: its id, a tab, and its spans as {@code start-end} set apart by commas; null for none
 */
record Marks(String outcome, double answerability, @Nullable String cited) {
    /** An id holds whatever an article's author wrote; databases refuse some of it, and two of them set lines apart. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    static Marks of(Turn turn) {
        return switch (turn.reply()) {
            case Reply.Answered(Answer.Grounded answer) -> answered(answer, List.of());
            case Reply.Compared(Answer.Grounded answer, var comparison) -> answered(answer, comparison.citations());
            case Reply.Answered(Answer.Unanswered none) ->
                new Marks(none.reason().id(), none.answerability(), null);
            case Reply.Clarify _ -> new Marks("clarify", 0, null);
            case Reply.SmallTalk _ -> new Marks("chat", 0, null);
        };
    }

    static List<CitedSpan> spans(@Nullable String cited) {
        List<CitedSpan> spans = new ArrayList<>();
        for (String line : cited == null ? new String[0] : cited.split("\n")) {
            String[] article = line.split("\t", 2);
            for (String span : article[1].split(",")) {
                String[] ends = span.split("-", 2);
                spans.add(new CitedSpan(article[0], new Offsets(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))));
            }
        }
        return spans;
    }

    /** An id as it stands among the marks. */
    static String safe(String articleId) {
        return UNSAFE.matcher(articleId).replaceAll("\uFFFD");
    }

    int bytes() {
        return cited == null ? 0 : cited.length();
    }

    private static Marks answered(Answer.Grounded answer, List<Citation> further) {
        Map<String, Set<String>> articles = new LinkedHashMap<>();
        for (Citation citation :
                Stream.concat(answer.citations().stream(), further.stream()).toList()) {
            articles.computeIfAbsent(safe(citation.article().id()), _ -> new LinkedHashSet<>())
                    .add(citation.offsets().start() + "-" + citation.offsets().end());
        }
        String cited = articles.entrySet().stream()
                .map(article -> article.getKey() + "\t" + String.join(",", article.getValue()))
                .collect(Collectors.joining("\n"));
        return new Marks(Digest.ANSWERED, answer.answerability(), cited.isEmpty() ? null : cited);
    }
}
