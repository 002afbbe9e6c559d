package dev.waymark.channel.web.page;

import dev.waymark.channel.web.Links;
import dev.waymark.channel.web.OwnAddress;
import dev.waymark.channel.web.Served;
import dev.waymark.coverage.Coverages;
import dev.waymark.knowledge.Knowledge;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Tells search engines which pages there are (https://www.sitemaps.org/protocol.html), and which are not for them. */
@RestController
final class Sitemap {
    /** More are not allowed in one file. */
    private static final int MOST = 50_000;

    private static final List<String> ALWAYS = List.of("/", "/roles", "/compare", "/articles", "/embed", "/api");

    private final Served served;
    private final Coverages coverages;
    private final OwnAddress address;

    Sitemap(Served served, Coverages coverages, OwnAddress address) {
        this.served = served;
        this.coverages = coverages;
        this.address = address;
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String sitemap() {
        String prefix = address.prefix();
        return pages(served.knowledge())
                .limit(MOST)
                .map(page -> "<url><loc>" + HtmlUtils.htmlEscapeDecimal(prefix + page) + "</loc></url>\n")
                .collect(Collectors.joining("", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        """, "</urlset>\n"));
    }

    /** Answers are not closed to robots: only who may read a page learns from it that it is not to be listed. */
    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return """
                User-agent: *
                Disallow: /api/
                Disallow: /*?q=

                Sitemap: %s/sitemap.xml
                """.formatted(address.prefix());
    }

    private Stream<String> pages(Knowledge knowledge) {
        return Stream.of(
                        ALWAYS.stream(),
                        coverages.of(knowledge).roles().stream().map(Links::to),
                        knowledge.articles().stream().map(Links::to))
                .flatMap(pages -> pages);
    }
}
