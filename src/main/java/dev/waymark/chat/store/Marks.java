package dev.waymark.chat.store;

import dev.waymark.answer.Answer;
import dev.waymark.answer.Citation;
import dev.waymark.chat.Reply;
import dev.waymark.chat.Turn;
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
        Reply reply = turn.reply();
        List<Citation> citations = new ArrayList<>();
        reply.grounded().map(Answer.Grounded::citations).ifPresent(citations::addAll);
        if (reply instanceof Reply.Compared compared) {
            citations.addAll(compared.comparison().citations());
        }
        return new Marks(reply.outcome(), reply.answerability(), citations.isEmpty() ? null : lines(citations));
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

    private static String lines(List<Citation> citations) {
        Map<String, Set<String>> articles = new LinkedHashMap<>();
        for (Citation citation : citations) {
            articles.computeIfAbsent(safe(citation.article().id()), _ -> new LinkedHashSet<>())
                    .add(citation.offsets().start() + "-" + citation.offsets().end());
        }
        return articles.entrySet().stream()
                .map(article -> article.getKey() + "\t" + String.join(",", article.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
