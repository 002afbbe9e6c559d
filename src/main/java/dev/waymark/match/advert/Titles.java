package dev.waymark.match.advert;

import dev.waymark.match.advert.AdvertLine.Part;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.role.RoleMention;
import dev.waymark.role.RoleMention.Form;
import dev.waymark.text.Offsets;
import dev.waymark.text.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds where an advert names the role that it is about, rather than a colleague's. */
final class Titles {
    /** Title, employer, place: one of the first few lines holds the title. */
    private static final int FIRST_LINES = 4;

    private static final int MOST_WORDS = 12;

    private static final Pattern LABEL = Pattern.compile("^(?i:(job )?(title|position|role|vacancy)\\s*:)");

    /** "As a …, you will", "we are hiring a …": up to three words may stand before the name. */
    private static final Pattern BEFORE = Pattern.compile("(?i)\\b(as|hiring|seeking|seek|looking for|searching for"
            + "|recruiting|recruit|in search of|role of|position of|post of|join us as)\\s+(an?|our|another|the|two"
            + "|several|more)?\\s*(\\S+\\s+){0,3}$");

    private Titles() {}

    /** The mentions in title lines; where these name no role, those that the text says it is looking for. */
    static List<RoleMention> of(List<AdvertLine> lines, RoleCatalogue catalogue) {
        List<RoleMention> titles = IntStream.range(0, lines.size())
                .filter(i -> isTitle(lines.get(i), i))
                .mapToObj(i -> mentions(lines.get(i), catalogue))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (!titles.isEmpty()) {
            return titles;
        }
        return lines.stream()
                .filter(line -> line.part() != Part.FURNITURE)
                .map(line -> wanted(line, catalogue))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    static boolean isShort(AdvertLine line) {
        return Words.of(line.text()).size() <= MOST_WORDS;
    }

    private static boolean isTitle(AdvertLine line, int number) {
        boolean sentence = line.text().endsWith(".");
        return isShort(line)
                && ((number < FIRST_LINES && !sentence)
                        || LABEL.matcher(line.text()).find());
    }

    private static List<RoleMention> wanted(AdvertLine line, RoleCatalogue catalogue) {
        return mentions(line, catalogue).stream()
                .filter(mention -> mention.form() == Form.NAME)
                .filter(mention -> BEFORE.matcher(line.text()
                                .substring(
                                        0,
                                        mention.offsets().start()
                                                - line.offsets().start()))
                        .find())
                .toList();
    }

    /** In the advert's offsets; "data engineering" is a field that a title may name besides the role. */
    private static List<RoleMention> mentions(AdvertLine line, RoleCatalogue catalogue) {
        int start = line.offsets().start();
        List<RoleMention> found = catalogue.mentions(line.text()).stream()
                .map(mention -> new RoleMention(
                        mention.roles(),
                        new Offsets(
                                start + mention.offsets().start(),
                                start + mention.offsets().end()),
                        mention.form()))
                .toList();
        List<RoleMention> names =
                found.stream().filter(mention -> mention.form() == Form.NAME).toList();
        return names.isEmpty() ? found : names;
    }
}
