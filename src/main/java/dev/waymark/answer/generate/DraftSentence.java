package dev.waymark.answer.generate;

import dev.waymark.answer.Block;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence as a model wrote it, its markup gone.
 *
 * @param numbers that it cites, in order, whether a passage has them or not
 */
record DraftSentence(String text, List<Integer> numbers, Block block) {
    private static final Pattern NUMBERS = Pattern.compile("\\s*\\[\\s*\\d{1,4}(?:\\s*[,;]\\s*\\d{1,4})*\\s*]");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern STEP = Pattern.compile("^\\s*\\d{1,2}[.)]\\s+");
    private static final Pattern ITEM = Pattern.compile("^\\s*[-*•]\\s+");
    private static final Pattern HEADING = Pattern.compile("^\\s*[#>]+\\s*");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^()]*(?:\\([^()]*\\)[^()]*)?\\)");
    /** What nobody sees, or what turns the letters around it the other way. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Co}&&[^\\s]]");

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");

    /** Markup and addresses that are left behind: no sentence has them. */
    private static final Pattern FOREIGN_MATTER =
            Pattern.compile("(?i)https?:|www\\.|(javascript|vbscript):\\S|data:\\w+/|</?\\p{L}|<!|&#?\\w{1,32};|]\\(");

    private static final Pattern EMPHASIS = Pattern.compile("\\*{1,3}|__|`+|</?[A-Za-z][^>]{0,80}>");

    DraftSentence {
        numbers = List.copyOf(numbers);
    }

    static DraftSentence of(String written) {
        String seen = INVISIBLE.matcher(written).replaceAll("");
        String linkless = LINK.matcher(seen).replaceAll("$1");
        Set<Integer> numbers = new LinkedHashSet<>();
        NUMBERS.matcher(linkless)
                .results()
                .flatMap(found -> NUMBER.matcher(found.group()).results())
                .forEach(number -> numbers.add(Integer.valueOf(number.group())));
        String uncited = NUMBERS.matcher(linkless).replaceAll("");
        String text = EMPHASIS.matcher(HEADING.matcher(unlisted(uncited)).replaceFirst(""))
                .replaceAll("");
        return new DraftSentence(GAP.matcher(text).replaceAll(" ").strip(), List.copyOf(numbers), block(uncited));
    }

    boolean isPlain() {
        return !FOREIGN_MATTER.matcher(text).find();
    }

    private static String unlisted(String text) {
        Matcher step = STEP.matcher(text);
        return step.find() ? step.replaceFirst("") : ITEM.matcher(text).replaceFirst("");
    }

    private static Block block(String text) {
        if (STEP.matcher(text).find()) {
            return Block.STEP;
        }
        return ITEM.matcher(text).find() ? Block.ITEM : Block.PARAGRAPH;
    }
}
