package dev.waymark.text;

import java.util.regex.Pattern;

/** Text in a cell of a table to take away: no spreadsheet takes any of it for a formula. */
public final class CsvCell {
    /**
     * Where a spreadsheet looks for a formula: at the beginning, also behind spaces. In much of Europe cells end at
     * semicolons, whatever is quoted, and a line of a cell then begins a row. Signs of double width, as they are typed in
     * Japan, count like the others.
     */
    private static final Pattern FORMULA =
            Pattern.compile("(?:^|[;\\t\\r\\n])[\\s\\p{Z}]*+(?=[=+\\-@|%\uFF1D\uFF0B\uFF0D\uFF20])");

    private CsvCell() {}

    /** The text as it is, but for an apostrophe before whatever a spreadsheet would take for a formula. */
    public static String of(String text) {
        return FORMULA.matcher(text).replaceAll("$0'");
    }
}
