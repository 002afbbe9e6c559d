package dev.waymark.channel.web;

import dev.waymark.knowledge.Article;
import dev.waymark.text.Offsets;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Where citations lead. */
public final class Links {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/].*");

    private Links() {}

    /** The page of an article, with a span of it highlighted. */
    public static String to(Article article, Offsets span) {
        return to(article) + "#c" + span.start() + "-" + span.end();
    }

    public static String to(Article article) {
        return "/articles/" + UriUtils.encode(article.id(), StandardCharsets.UTF_8);
    }

    /** The address as an article gives it, null if it is none on the web: {@code javascript:} would run on a click. */
    public static @Nullable String outward(@Nullable String url) {
        return url != null && WEB.matcher(url).matches() ? url : null;
    }
}
