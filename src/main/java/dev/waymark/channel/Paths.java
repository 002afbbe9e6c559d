package dev.waymark.channel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the pages are that every channel leads to. */
public final class Paths {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/].*");

    private Paths() {}

    public static String article(String id) {
        return "/articles/" + encoded(id);
    }

    /** The page of an article, with the characters from start to end highlighted. */
    public static String article(String id, int start, int end) {
        return article(id) + "#c" + start + "-" + end;
    }

    /**
     * The page that compares roles.
     *
     * @param roles ids, names or aliases, not yet encoded
     * @param aspects ids, none for all
     */
    public static String comparison(List<String> roles, List<String> aspects) {
        return Stream.concat(
                        roles.stream().map(role -> "role=" + encoded(role)),
                        aspects.stream().map(aspect -> "aspect=" + encoded(aspect)))
                .collect(Collectors.joining("&", "/compare?", ""));
    }

    /** Whether an address, as an article gives it, is one on the web: {@code javascript:} would run on a click. */
    public static boolean isOnTheWeb(String url) {
        return WEB.matcher(url).matches();
    }

    /** As RFC 3986 has it, everywhere in an address; Java encodes for forms, in which a space is a plus sign. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
