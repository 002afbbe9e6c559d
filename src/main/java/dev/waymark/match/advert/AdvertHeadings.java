package dev.waymark.match.advert;

import dev.waymark.match.advert.AdvertLine.Part;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises the headings that adverts are divided by, and what stands under them. */
final class AdvertHeadings {
    /** What has more words is a sentence, also before a colon. */
    private static final int MOST_WORDS = 9;

    /** Without a colon or mark, only a line of few words is a heading. */
    private static final int FEW_WORDS = 6;

    private static final int MOST_OF_A_TITLE = 12;

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!;,]$");

    /** "Experience with Docker" is what a heading announces. */
    private static final Pattern OBJECT = Pattern.compile(
            "(?i)\\b(experience|knowledge|expertise|skills?|background|qualifications?|degree|certifications?)"
                    + "\\s+(with|in|of|as|using|on)\\b");

    private static final Pattern LABELLED = Pattern.compile("^(?<label>[^:]{2,40}):\\s+\\S");

    private final AdvertWording wording;

    AdvertHeadings(AdvertWording wording) {
        this.wording = wording;
    }

    /**
     * Whether a line is a heading by its form, or by its words.
     *
     * @param marked whether the advert marks it as one, as Markdown does
     * @param item whether it is an item of a list
     */
    boolean isHeading(String line, boolean marked, boolean item) {
        int words = Words.of(line).size();
        if (marked || words == 0) {
            return true;
        }
        if (item || words > MOST_WORDS) {
            return false;
        }
        return line.endsWith(":") || (words <= FEW_WORDS && !isContent(line) && part(line) != Part.OPEN);
    }

    private static boolean isContent(String line) {
        return Stream.of(END_OF_SENTENCE, OBJECT, LABELLED)
                .anyMatch(pattern -> pattern.matcher(line).find());
    }

    /** Whether the first line of an advert is its title, or a call to those who might apply. */
    boolean isTitle(String line) {
        boolean ends = line.endsWith(".") || line.endsWith(":");
        boolean begins = Stream.of(wording.asked(), wording.furniture())
                .flatMap(List::stream)
                .anyMatch(cue -> plain(line).startsWith(" " + cue + " "));
        return !ends && !begins && Words.of(line).size() <= MOST_OF_A_TITLE;
    }

    /** Whether a line is a fact about the position under a label of its own: "Location: Leeds". */
    boolean isFact(String line) {
        Matcher labelled = LABELLED.matcher(line);
        return labelled.find() && part(labelled.group("label")) == Part.FURNITURE;
    }

    /** What a heading begins; the longest cue in it decides. */
    Part part(String heading) {
        String plain = plain(heading);
        int asked = longest(wording.asked(), plain);
        int furniture = longest(wording.furniture(), plain);
        if (asked == furniture) {
            return asked == 0 ? Part.OPEN : Part.ASKED;
        }
        return asked > furniture ? Part.ASKED : Part.FURNITURE;
    }

    private static int longest(List<String> cues, String plain) {
        return cues.stream()
                .filter(cue -> plain.contains(" " + cue + " "))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** In lower case without punctuation, a space on either side, so that cues match whole words. */
    private static String plain(String heading) {
        return Words.of(heading).stream().map(Word::lower).collect(Collectors.joining(" ", " ", " "));
    }
}
