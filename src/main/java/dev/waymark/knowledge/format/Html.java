package dev.waymark.knowledge.format;

import dev.waymark.knowledge.clean.Mojibake;
import dev.waymark.knowledge.structure.Manuscript;
import dev.waymark.knowledge.structure.Metadata;
import dev.waymark.knowledge.structure.Prose;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Web pages: their main content, without the page around it. */
public final class Html implements Format {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
    private static final Pattern DATE_IN_SCRIPT = Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})");

    @Override
    public Manuscript read(byte[] content) throws UnreadableException {
        Document page = parsed(content);
        if (page.text().indexOf('\uFFFD') >= 0) {
            throw new UnreadableException("The page is not encoded as %s, as it says; expected UTF-8 or what it says."
                    .formatted(page.charset().name()));
        }
        List<HtmlHidden.Removed> hidden = HtmlHidden.removed(page);
        // What the head and the page's own header say is read before they are taken away.
        Metadata metadata = metadata(page);
        Element main = HtmlMain.of(page);
        return new Manuscript(
                metadata,
                HtmlBlocks.of(main).stream()
                        .map(block -> block.with(Html::repaired))
                        .toList(),
                hidden.stream()
                        .filter(text -> text.stoodIn(main))
                        .map(HtmlHidden.Removed::text)
                        .toList());
    }

    private static Prose repaired(Prose prose) {
        return Prose.of(Mojibake.repaired(prose.text()));
    }

    private static Document parsed(byte[] content) {
        try {
            // Without a name of its encoding, the page's byte order mark or meta element tells, else it is UTF-8.
            return Jsoup.parse(new ByteArrayInputStream(content), null, "");
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    private static Metadata metadata(Document page) {
        return new Metadata(
                null,
                title(page),
                content(page, "meta[property=og:site_name]"),
                url(page),
                published(page),
                List.of(),
                Map.of());
    }

    private static @Nullable String title(Document page) {
        Element heading = page.selectFirst("article h1, main h1, [role=main] h1, h1");
        String title = Stream.of(
                        heading == null ? "" : heading.text(),
                        String.valueOf(content(page, "meta[property=og:title]")).replaceAll("^null$", ""),
                        page.title())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        return title.isEmpty() ? null : Mojibake.repaired(title.strip());
    }

    private static @Nullable String url(Document page) {
        Element canonical = page.selectFirst("link[rel=canonical][href^=http]");
        return canonical == null ? content(page, "meta[property=og:url][content^=http]") : canonical.attr("href");
    }

    private static @Nullable String published(Document page) {
        String said = Stream.of(
                        "meta[property=article:published_time]", "meta[itemprop=datePublished]", "meta[name=date]")
                .map(query -> String.valueOf(content(page, query)))
                .collect(Collectors.joining(" "));
        Element time = page.selectFirst("article time[datetime], main time[datetime]");
        Matcher date = DATE.matcher(said + " " + (time == null ? "" : time.attr("datetime")));
        if (date.find()) {
            return date.group();
        }
        Matcher script = DATE_IN_SCRIPT.matcher(
                page.select("script[type=application/ld+json]").html());
        return script.find() ? script.group(1) : null;
    }

    private static @Nullable String content(Document page, String query) {
        Element meta = page.selectFirst(query);
        return meta == null || meta.attr("content").isBlank()
                ? null
                : meta.attr("content").strip();
    }
}
