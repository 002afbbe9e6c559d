package dev.waymark.knowledge.clean;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Repairs UTF-8 that was read as windows-1252 or windows-874 ("Â·", "ยท", "โ€“"), where the repair is certain: the
 * characters, written back as bytes, are valid UTF-8 for a sign or letter that such texts have.
 */
public final class Mojibake {
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final Charset THAI = Charset.forName("x-windows-874");

    private static final Map<Character, Byte> LATIN_BYTES = bytes(LATIN, Map.of());
    /** Bytes that windows-874 leaves undefined are shown by most programs as windows-1252 shows them. */
    private static final Map<Character, Byte> THAI_BYTES = bytes(THAI, LATIN_BYTES);

    private Mojibake() {}

    public static String repaired(String text) {
        if (text.chars().allMatch(letter -> letter < 0x80)) {
            return text;
        }
        String latin = repaired(text, LATIN_BYTES, Thai.NONE);
        return repaired(latin, THAI_BYTES, Thai.of(latin));
    }

    private static String repaired(String text, Map<Character, Byte> bytes, Thai thai) {
        var repaired = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            String letter = decoded(text, i, bytes);
            int length = letter.isEmpty() ? 0 : letter.getBytes(StandardCharsets.UTF_8).length;
            if (length > 0 && thai.allows(text, i, i + length, letter)) {
                repaired.append(letter);
                i += length;
            } else {
                repaired.append(text.charAt(i++));
            }
        }
        return repaired.toString();
    }

    /** The letter whose UTF-8 stands here character by character, or nothing. */
    private static String decoded(String text, int start, Map<Character, Byte> bytes) {
        int length = length(bytes.getOrDefault(text.charAt(start), (byte) 0) & 0xFF);
        if (length == 0 || start + length > text.length()) {
            return "";
        }
        byte[] sequence = new byte[length];
        for (int i = 0; i < length; i++) {
            Byte value = bytes.get(text.charAt(start + i));
            if (value == null) {
                return "";
            }
            sequence[i] = value;
        }
        return plausible(sequence);
    }

    private static int length(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    private static String plausible(byte[] sequence) {
        try {
            String letter = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(sequence))
                    .toString();
            return isPlausible(letter.codePointAt(0)) ? letter : "";
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    /** Letters with accents, punctuation, currency, arrows, symbols, emoji and their modifiers. */
    private static boolean isPlausible(int letter) {
        return (letter >= 0xA0 && letter <= 0x24F)
                || (letter >= 0x2010 && letter <= 0x27BF)
                || letter == 0x200B
                || letter == 0xFE0F
                || letter == 0xFEFF
                || (letter >= 0x1F000 && letter <= 0x1FAFF);
    }

    /** The bytes from 0x80 on by the characters they are read as. */
    private static Map<Character, Byte> bytes(Charset charset, Map<Character, Byte> otherwise) {
        Map<Character, Byte> bytes = new HashMap<>(otherwise);
        for (int value = 0x80; value <= 0xFF; value++) {
            String letter = new String(new byte[] {(byte) value}, charset);
            char undefined = (char) value;
            bytes.put(letter.equals("\uFFFD") ? undefined : letter.charAt(0), (byte) value);
        }
        return bytes;
    }

    /** What speaks for a run of Thai letters being broken and not Thai. */
    private enum Thai {
        /** Not the question: no Thai is read. */
        NONE,
        /** The text has Thai words, so Thai letters alone prove nothing. */
        SPOKEN,
        FOREIGN;

        /** Thai letters by themselves; broken punctuation begins with "ย", broken letters stand beside Latin ones. */
        private static final Pattern WORD =
                Pattern.compile("(?<![a-zA-Z\\u0E00-\\u0E7F])(?!ย)[\\u0E00-\\u0E7F]{2,}(?![a-zA-Z\\u0E00-\\u0E7F])");

        static Thai of(String text) {
            return WORD.matcher(text).find() ? SPOKEN : FOREIGN;
        }

        boolean allows(String text, int start, int end, String letter) {
            if (this == NONE || text.substring(start, end).chars().anyMatch(sign -> !isThai(sign))) {
                // No Thai text has "€" or "“" right behind a Thai letter by chance.
                return true;
            }
            boolean alone = !isThai(at(text, start - 1)) && !isThai(at(text, end));
            boolean insideWord = isLatinLetter(at(text, start - 1)) || isLatinLetter(at(text, end));
            return this == FOREIGN && alone && (insideWord || !Character.isLetter(letter.codePointAt(0)));
        }

        private static int at(String text, int index) {
            return index < 0 || index >= text.length() ? ' ' : text.charAt(index);
        }

        private static boolean isThai(int sign) {
            return sign >= 0x0E00 && sign <= 0x0E7F;
        }

        private static boolean isLatinLetter(int sign) {
            return sign < 0x80 && Character.isLetter(sign);
        }
    }
}
