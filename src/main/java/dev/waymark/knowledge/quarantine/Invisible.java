package dev.waymark.knowledge.quarantine;

import dev.waymark.knowledge.structure.Prose;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.Set;

/**
 * Characters that nobody sees. Most are harmless: soft hyphens, marks of direction, joiners of emoji and of scripts that
 * need them. Others hide words from those who look for them, carry a message, or show a text in another order than it is
 * read in.
 */
final class Invisible {
    /** A run of so many says something by itself: a byte takes eight, a letter of the tag alphabet one of many. */
    private static final int MESSAGE = 4;

    /** One inside a word may be an editor's slip. */
    private static final int SLIPS = 1;

    private static final Set<UnicodeScript> UNJOINED =
            Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    private Invisible() {}

    /** Without those that are harmless, and without the spaces doubled by that. */
    static Prose harmlessRemoved(Prose prose) {
        String text = prose.text();
        if (text.codePoints().noneMatch(Invisible::isInvisible) || isTrick(text)) {
            return prose;
        }
        BitSet removed = removed(text);
        var kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean doubled = text.charAt(i) == ' ' && (kept.isEmpty() || kept.charAt(kept.length() - 1) == ' ');
            removed.set(i, removed.get(i) || doubled);
            kept.append(removed.get(i) ? "" : text.charAt(i));
        }
        return new Prose(
                kept.toString().stripTrailing(),
                prose.notes().stream()
                        .map(note -> new Prose.Note(
                                note.at() - removed.get(0, note.at()).cardinality(), note.source()))
                        .toList());
    }

    /** Whether they hide words, carry a message or reorder the text. */
    static boolean isTrick(String text) {
        return isReordered(text) || carriesMessage(text) || insideWords(text) > SLIPS;
    }

    private static BitSet removed(String text) {
        var removed = new BitSet();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            if (isInvisible(letter) && !joins(text, i, letter)) {
                removed.set(i, i + Character.charCount(letter));
            }
        }
        return removed;
    }

    /** An override turns letters round in any text; an embedding does where no letter is written from the right. */
    private static boolean isReordered(String text) {
        boolean override = text.indexOf('\u202D') >= 0 || text.indexOf('\u202E') >= 0;
        boolean embedding = text.indexOf('\u202B') >= 0 || text.indexOf('\u2067') >= 0;
        return override || (embedding && text.codePoints().noneMatch(Invisible::isFromTheRight));
    }

    private static boolean carriesMessage(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run < MESSAGE; i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            run = isInvisible(letter) && letter != '\u00AD' && !joins(text, i, letter) ? run + 1 : 0;
        }
        return run >= MESSAGE;
    }

    private static int insideWords(String text) {
        int count = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            char letter = text.charAt(i);
            boolean hides = isInvisible(letter) && letter != '\u00AD';
            count += hides && isUnjoined(text.codePointBefore(i)) && isUnjoined(text.codePointAt(i + 1)) ? 1 : 0;
        }
        return count;
    }

    /** Part of an emoji, or between letters that change their form by it. */
    private static boolean joins(String text, int at, int letter) {
        int before = at == 0 ? ' ' : text.codePointBefore(at);
        boolean joiner = letter == 0x200C || letter == 0x200D;
        boolean inEmoji = isEmoji(before) && (joiner || (letter >= 0xFE00 && letter <= 0xFE0F));
        boolean inFlag = isTag(letter) && (isTag(before) || before == 0x1F3F4);
        return inEmoji
                || (inFlag && endsFlag(text, at))
                || (joiner && Character.isLetter(before) && !isUnjoined(before));
    }

    /** The tags behind a black flag name a country in at most six letters; more of them are no flag. */
    private static boolean endsFlag(String text, int at) {
        String behind = text.substring(at, Math.min(text.length(), at + 14));
        int flag = text.lastIndexOf("\uD83C\uDFF4", at);
        return flag >= 0 && at - flag <= 14 && behind.contains("\uDB40\uDC7F");
    }

    private static boolean isEmoji(int letter) {
        return Character.isEmoji(letter) || letter == 0xFE0F;
    }

    private static boolean isTag(int letter) {
        return letter >= 0xE0000 && letter <= 0xE007F;
    }

    private static boolean isUnjoined(int letter) {
        return Character.isLetter(letter) && UNJOINED.contains(UnicodeScript.of(letter));
    }

    private static boolean isFromTheRight(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Has no shape of its own, wherever it stands. */
    private static boolean isInvisible(int letter) {
        return letter == 0x00AD
                || letter == 0x034F
                || letter == 0x061C
                || letter == 0x115F
                || letter == 0x1160
                || (letter >= 0x180B && letter <= 0x180F)
                || (letter >= 0x200B && letter <= 0x200F)
                || (letter >= 0x202A && letter <= 0x202E)
                || (letter >= 0x2060 && letter <= 0x206F)
                || letter == 0x3164
                || (letter >= 0xFE00 && letter <= 0xFE0F)
                || letter == 0xFEFF
                || letter == 0xFFA0
                || (letter >= 0xFFF9 && letter <= 0xFFFB)
                || (letter >= 0xE0000 && letter <= 0xE01EF);
    }
}
