package dev.waymark.knowledge.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/** Finds the text of a page that its readers are not shown: switched off, moved away, shrunk, in the page's own colour. */
final class HtmlHidden {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    /** Rules that hold only on paper or on some screens. */
    private static final Pattern CONDITION = Pattern.compile("@[^{};]+\\{(?:[^{}]*\\{[^{}]*})*[^{}]*}|@[^{};]+;");

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

    /** What was taken away, and from where. */
    record Removed(@Nullable Element parent, String text) {
        boolean stoodIn(Element main) {
            return parent != null && (parent.equals(main) || parent.parents().contains(main));
        }
    }

    private HtmlHidden() {}

    /** Takes hidden elements away; what a reader can open stays. */
    static List<Removed> removed(Element page) {
        List<Element> hidden = new ArrayList<>(page.select("[hidden], [style], [bgcolor], font[color]").stream()
                .filter(HtmlHidden::isHidden)
                .toList());
        page.select("style").forEach(sheet -> hidden.addAll(hiddenBy(sheet.data(), page)));
        List<Removed> removed = new ArrayList<>();
        for (Element element : hidden) {
            if (element.root().equals(page.root()) && !canBeOpened(element, page)) {
                removed.add(new Removed(element.parent(), element.text()));
                element.remove();
            }
        }
        return removed;
    }

    /** Whether an element says of itself that it is not shown. */
    static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || style(element).hides() || isOnItsOwnColor(element);
    }

    private static HtmlStyle style(Element element) {
        return HtmlStyle.of(element.attr("style"));
    }

    private static boolean isOnItsOwnColor(Element element) {
        Optional<HtmlColor> color = HtmlColor.of(color(element));
        boolean all = element.select("[style*=color], font[color]").size() <= 1;
        return color.isPresent()
                && all
                && background(element).filter(color.get()::looksLike).isPresent();
    }

    private static String color(Element element) {
        String color = style(element).get("color");
        return color.isEmpty() ? element.attr("color") : color;
    }

    /** White where nothing is said; nothing where it is a picture. */
    private static Optional<HtmlColor> background(Element element) {
        for (Element around = element; around != null; around = around.parent()) {
            HtmlStyle style = style(around);
            String said = style.get("background-color") + style.get("background") + around.attr("bgcolor");
            if (!said.isEmpty()) {
                return HtmlColor.of(said);
            }
        }
        return Optional.of(HtmlColor.WHITE);
    }

    private static List<Element> hiddenBy(String sheet, Element page) {
        String rules = CONDITION.matcher(COMMENT.matcher(sheet).replaceAll("")).replaceAll("");
        return RULE.matcher(rules)
                .results()
                .filter(rule -> HtmlStyle.of(rule.group(2)).hides())
                .flatMap(rule -> selected(rule.group(1).strip(), page).stream())
                .toList();
    }

    private static List<Element> selected(String selector, Element page) {
        try {
            // States of the pointer and the like cannot be known.
            return selector.contains(":") ? List.of() : page.select(selector);
        } catch (SelectorParseException e) {
            return List.of();
        }
    }

    /** Panels of tabs, and what a control of the page names as its own. */
    private static boolean canBeOpened(Element element, Element page) {
        if (element.attr("role").equals("tabpanel") || element.closest("details") != null) {
            return true;
        }
        String id = element.id().replaceAll("[^\\w-]", "");
        return !id.isEmpty()
                && page.selectFirst("[aria-controls=%1$s], [href=#%1$s], [data-target=#%1$s], [data-bs-target=#%1$s]"
                                .formatted(id))
                        != null;
    }
}
