package dev.waymark.channel.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lets browsers find a quote by its words (https://wicg.github.io/scroll-to-text-fragment/) where no script runs. */
final class TextFragment {
    /** Enough words to be found only once, few enough for a short link. */
    private static final int WORDS_AT_AN_END = 5;

    private TextFragment() {}

    /** What is put behind an address that has a fragment already. */
    static String of(String quote) {
        List<String> words = List.of(quote.strip().split("\\s+"));
        if (words.size() <= 2 * WORDS_AT_AN_END) {
            return ":~:text=" + encoded(words);
        }
        return ":~:text=" + encoded(words.subList(0, WORDS_AT_AN_END)) + ","
                + encoded(words.subList(words.size() - WORDS_AT_AN_END, words.size()));
    }

    /** Hyphens and commas mean something in a text fragment. */
    private static String encoded(List<String> words) {
        return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
