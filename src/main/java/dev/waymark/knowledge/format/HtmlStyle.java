package dev.waymark.knowledge.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Declarations of a style, as an element's own attribute or a rule has them: do they show anything of its text? */
record HtmlStyle(Map<String, String> declarations) {
    private static final Pattern LENGTH = Pattern.compile("(-?\\d*\\.?\\d+)\\s*(px|pt|em|rem|%|vw|vh|)");
    private static final Pattern TRANSPARENT = Pattern.compile(
            "transparent|(rgba|hsla)\\([^)]*[,/]\\s*0?\\.?0+%?\\s*\\)|#\\p{XDigit}{6}00|#\\p{XDigit}{3}0");
    private static final Pattern NOWHERE =
            Pattern.compile("rect\\(\\s*0(px)?[\\s,]+0(px)?[\\s,]+0(px)?[\\s,]+0(px)?\\s*\\)|inset\\((50|100)%\\)");
    private static final Pattern MOVED_AWAY =
            Pattern.compile("translate\\w*\\([^)]*-\\d{3,}.*|scale\\w*\\(\\s*0\\s*[,)].*");

    /** Smaller letters are not for people, in pixels. */
    private static final double TINY = 2;

    /** No screen is so wide. */
    private static final double OFF_SCREEN = -500;

    static HtmlStyle of(String style) {
        Map<String, String> declarations = new HashMap<>();
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";")) {
            String[] parts = declaration.split(":", 2);
            if (parts.length == 2) {
                declarations.put(
                        parts[0].strip(), parts[1].replace("!important", "").strip());
            }
        }
        return new HtmlStyle(declarations);
    }

    String get(String property) {
        return declarations.getOrDefault(property, "");
    }

    boolean hides() {
        return get("display").equals("none")
                || get("visibility").matches("hidden|collapse")
                || get("mso-hide").equals("all")
                || isBelow("opacity", 0.05)
                || isBelow("font-size", TINY)
                || TRANSPARENT.matcher(get("color")).matches()
                || NOWHERE.matcher(get("clip")).matches()
                || NOWHERE.matcher(get("clip-path")).matches()
                || MOVED_AWAY.matcher(get("transform")).matches()
                || isOffScreen()
                || isShut();
    }

    private boolean isOffScreen() {
        boolean placed = get("position").matches("absolute|fixed|relative");
        boolean away =
                placed && (isBelow("left", OFF_SCREEN) || isBelow("top", OFF_SCREEN) || isBelow("right", OFF_SCREEN));
        return away || isBelow("text-indent", OFF_SCREEN) || isBelow("margin-left", OFF_SCREEN);
    }

    /** A box without room that shows nothing of what does not fit. */
    private boolean isShut() {
        boolean none = isBelow("height", TINY)
                || isBelow("max-height", TINY)
                || isBelow("width", TINY)
                || isBelow("max-width", TINY);
        return none && get("overflow").startsWith("hidden");
    }

    private boolean isBelow(String property, double limit) {
        OptionalDouble value = length(get(property));
        return value.isPresent() && value.getAsDouble() < limit;
    }

    /** About in pixels; relative lengths are taken of letters and screens of usual size. */
    private static OptionalDouble length(String value) {
        Matcher length = LENGTH.matcher(value);
        if (!length.matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(length.group(1));
        return OptionalDouble.of(
                switch (length.group(2)) {
                    case "pt" -> number * 4 / 3;
                    case "em", "rem" -> number * 16;
                    case "%" -> number / 100 * 16;
                    case "vw", "vh" -> number * 10;
                    default -> number;
                });
    }
}
