package dev.waymark.knowledge.format;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A colour as a page names it. */
record HtmlColor(int red, int green, int blue) {
    static final HtmlColor WHITE = new HtmlColor(255, 255, 255);

    private static final Map<String, HtmlColor> NAMES = Map.of(
            "white", WHITE,
            "black", new HtmlColor(0, 0, 0),
            "snow", new HtmlColor(255, 250, 250),
            "ivory", new HtmlColor(255, 255, 240),
            "whitesmoke", new HtmlColor(245, 245, 245),
            "ghostwhite", new HtmlColor(248, 248, 255),
            "floralwhite", new HtmlColor(255, 250, 240));

    private static final Pattern HEX = Pattern.compile("#(\\p{XDigit}{6})(?:\\p{XDigit}{2})?");
    private static final Pattern SHORT_HEX = Pattern.compile("#(\\p{XDigit})(\\p{XDigit})(\\p{XDigit})");
    private static final Pattern RGB = Pattern.compile("rgba?\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3}).*");

    /** Colours that differ no more in each part cannot be told apart on a page. */
    private static final int SAME = 16;

    /** The colour that a value begins with; nothing for those that take more than a look to know. */
    static Optional<HtmlColor> of(String value) {
        String color = value.toLowerCase(Locale.ROOT).strip();
        Matcher hex = HEX.matcher(color);
        if (hex.matches()) {
            int all = Integer.parseInt(hex.group(1), 16);
            return Optional.of(new HtmlColor(all >> 16, all >> 8 & 0xFF, all & 0xFF));
        }
        Matcher brief = SHORT_HEX.matcher(color);
        if (brief.matches()) {
            return of("#" + brief.replaceAll("$1$1$2$2$3$3").substring(0, 6));
        }
        Matcher rgb = RGB.matcher(color);
        if (rgb.matches()) {
            return Optional.of(new HtmlColor(
                    Integer.parseInt(rgb.group(1)), Integer.parseInt(rgb.group(2)), Integer.parseInt(rgb.group(3))));
        }
        return Optional.ofNullable(NAMES.get(color));
    }

    boolean looksLike(HtmlColor other) {
        return Math.abs(red - other.red) <= SAME
                && Math.abs(green - other.green) <= SAME
                && Math.abs(blue - other.blue) <= SAME;
    }
}
