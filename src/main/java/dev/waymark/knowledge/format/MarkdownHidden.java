package dev.waymark.knowledge.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** Follows the HTML between the words of Markdown, to know which of these are not shown. */
final class MarkdownHidden {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][\\w-]*)[^>]*?(/?)>");

    private final Deque<String> open = new ArrayDeque<>();
    private final List<String> texts = new ArrayList<>();

    /** All tags of a piece of HTML. */
    void tags(String html) {
        TAG.matcher(html).results().map(MatchResult::group).forEach(this::tag);
    }

    /** A tag opens what is hidden, or something inside of that, or closes the last that was opened. */
    void tag(String literal) {
        Matcher tag = TAG.matcher(literal);
        if (!tag.matches()) {
            return;
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (!tag.group(1).isEmpty()) {
            open.removeFirstOccurrence(name);
        } else if (tag.group(3).isEmpty() && (!open.isEmpty() || hides(literal))) {
            begin(name);
        }
    }

    private void begin(String name) {
        if (open.isEmpty()) {
            texts.add("");
        }
        if (!Tag.valueOf(name).isEmpty()) {
            open.push(name);
        }
    }

    private static boolean hides(String literal) {
        Element element = Jsoup.parseBodyFragment(literal).body().children().first();
        return element != null && HtmlHidden.isHidden(element);
    }

    /** Whether words are not shown; they are kept apart then. */
    boolean takes(String words) {
        if (open.isEmpty()) {
            return false;
        }
        texts.set(texts.size() - 1, texts.getLast() + words);
        return true;
    }

    List<String> texts() {
        return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }
}
