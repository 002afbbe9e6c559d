package dev.waymark.channel.web;

import dev.waymark.channel.Paths;
import dev.waymark.chat.ShareId;
import dev.waymark.chat.Turn;
import dev.waymark.compare.Comparison;
import dev.waymark.compare.Row;
import dev.waymark.knowledge.Article;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import dev.waymark.text.Offsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the pages are that others lead to. */
public final class Links {
    private Links() {}

    /** The page of an article, with a span of it highlighted. */
    public static String to(String articleId, Offsets span) {
        return Paths.article(articleId, span.start(), span.end());
    }

    public static String to(Article article) {
        return Paths.article(article.id());
    }

    /** The page of a role. */
    public static String to(Role role) {
        return "/roles/" + role.id();
    }

    /** The page of one reply, for anybody: who has this address finds the conversation by it no more than the turn. */
    public static String to(Turn turn) {
        return toAnswer(ShareId.of(turn.turnId()).toString());
    }

    /** The same, by the id under which others may see the reply. */
    public static String toAnswer(String shareId) {
        return "/answers/" + shareId;
    }

    /** The page that shows a comparison. */
    public static String to(Comparison comparison) {
        List<Aspect> rows = comparison.rows().stream().map(Row::aspect).toList();
        return toComparison(
                comparison.roles().stream().map(Role::id).toList(),
                rows.size() == Aspect.values().length ? List.of() : rows);
    }

    /**
     * The page that compares roles; in front of it {@code /api} makes the address of the same table as data.
     *
     * @param roles ids, names or aliases, not yet encoded
     * @param aspects none for all
     */
    public static String toComparison(List<String> roles, List<Aspect> aspects) {
        return Paths.comparison(roles, aspects.stream().map(Aspect::id).toList());
    }

    /** The address as an article gives it, null if it is none on the web: {@code javascript:} would run on a click. */
    public static @Nullable String outward(@Nullable String url) {
        return url != null && Paths.isOnTheWeb(url) ? url : null;
    }
}
