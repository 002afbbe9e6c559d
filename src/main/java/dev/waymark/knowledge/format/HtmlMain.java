package dev.waymark.knowledge.format;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a web page that is its article. */
final class HtmlMain {
    private static final String NO_TEXT =
            "script, style, noscript, template, iframe, svg, canvas, object, video, audio, picture,"
                    + " img, button, form, input, select, textarea, nav, footer, dialog, figcaption, [aria-hidden=true],"
                    + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=dialog], [role=search]";

    private static final String ARTICLE = "article, main, [role=main], [itemprop=articleBody]";

    /** Words in the class or id of an element that stand for a part of the page beside the article. */
    private static final Set<String> BESIDE = Set.of(
            "cookie",
            "cookies",
            "consent",
            "newsletter",
            "subscribe",
            "subscription",
            "share",
            "sharing",
            "social",
            "related",
            "recommended",
            "recommendations",
            "sidebar",
            "breadcrumb",
            "breadcrumbs",
            "advert",
            "adverts",
            "advertisement",
            "ad",
            "ads",
            "promo",
            "promotion",
            "sponsored",
            "comments",
            "comment",
            "respond",
            "popup",
            "modal",
            "toc",
            "menu",
            "navbar",
            "nav",
            "navigation",
            "pagination",
            "footer",
            "jobs",
            "banner",
            "toolbar",
            "skip");

    /** An element with more of the page's text is no part beside the article, whatever it is called. */
    private static final double MOST_BESIDE = 0.4;

    /** Lists of links have little text besides the links. */
    private static final double MOST_LINKS = 0.6;

    private static final int FEWEST_LINKS = 3;

    private HtmlMain() {}

    /** Takes away from the page what is beside its article. */
    static Element of(Document page) {
        page.select(NO_TEXT).remove();
        page.select("aside, header").stream()
                .filter(element -> element.tagName().equals("aside") || element.closest(ARTICLE) == null)
                .forEach(Element::remove);
        var weights = HtmlWeights.of(page.body());
        page.body().getAllElements().stream()
                .filter(element -> isBeside(element) && weights.text(element) < MOST_BESIDE * weights.text(page.body()))
                .toList()
                .forEach(Element::remove);
        Element main = main(page, HtmlWeights.of(page.body()));
        main.select("ul, ol, div, p").stream()
                .filter(element -> element.parent() != null && isLinks(element, weights))
                .toList()
                .forEach(Element::remove);
        return main;
    }

    private static boolean isBeside(Element element) {
        boolean container = element.isBlock() && !element.tagName().matches("body|article|main|h[1-6]|p|li");
        String name = element.className() + " " + element.id();
        return container && Arrays.stream(name.split("[^\\p{L}]+")).anyMatch(BESIDE::contains);
    }

    /** The article element with most text, unless it is only a small part of the page. */
    private static Element main(Document page, HtmlWeights weights) {
        Element body = page.body();
        return page.select(ARTICLE).stream()
                .max(Comparator.comparingInt(weights::text))
                .filter(element -> weights.text(element) * 3 > weights.text(body))
                .orElse(body);
    }

    private static boolean isLinks(Element element, HtmlWeights weights) {
        return weights.links(element) >= FEWEST_LINKS && weights.linkText(element) > MOST_LINKS * weights.text(element);
    }
}
