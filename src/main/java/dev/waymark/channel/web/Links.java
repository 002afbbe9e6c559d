package dev.waymark.channel.web;

import dev.waymark.chat.ShareId;
import dev.waymark.chat.Turn;
import dev.waymark.compare.Comparison;
import dev.waymark.compare.Row;
import dev.waymark.knowledge.Article;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import dev.waymark.text.Offsets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Where the pages are that others lead to. */
public final class Links {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/].*");

    private Links() {}

    /** The page of an article, with a span of it highlighted. */
    public static String to(String articleId, Offsets span) {
        return toArticle(articleId) + "#c" + span.start() + "-" + span.end();
    }

    public static String to(Article article) {
        return toArticle(article.id());
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

    private static String toArticle(String id) {
        return "/articles/" + UriUtils.encode(id, StandardCharsets.UTF_8);
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
        return Stream.concat(
                        roles.stream().map(role -> "role=" + UriUtils.encode(role, StandardCharsets.UTF_8)),
                        aspects.stream().map(aspect -> "aspect=" + aspect.id()))
                .collect(Collectors.joining("&", "/compare?", ""));
    }

    /** The address as an article gives it, null if it is none on the web: {@code javascript:} would run on a click. */
    public static @Nullable String outward(@Nullable String url) {
        return url != null && WEB.matcher(url).matches() ? url : null;
    }
}
