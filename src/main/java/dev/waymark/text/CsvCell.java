package dev.waymark.text;

/** Text in a cell of a table to take away. */
public final class CsvCell {
    /** A spreadsheet takes what begins with one of these for a formula, or looks behind it for one. */
    private static final String FORMULA = "=+-@\t\r\n|%";

    private CsvCell() {}

    /** The text as it is, behind an apostrophe where a spreadsheet would take it for a formula. */
    public static String of(String text) {
        String bare = text.stripLeading();
        boolean formula = !bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
