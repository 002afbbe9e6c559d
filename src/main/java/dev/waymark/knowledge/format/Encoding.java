package dev.waymark.knowledge.format;

import dev.waymark.knowledge.clean.Mojibake;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a text file into characters: UTF-8, or UTF-16 with its byte order mark. */
final class Encoding {
    private Encoding() {}

    static String decoded(byte[] content) throws UnreadableException {
        if (startsWith(content, 0xFF, 0xFE)) {
            return decoded(content, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return decoded(content, 2, StandardCharsets.UTF_16BE);
        }
        String text = decoded(content, startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableException("The file is binary; expected text.");
        }
        return Mojibake.repaired(text);
    }

    private static String decoded(byte[] content, int from, Charset charset) throws UnreadableException {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableException(
                    looksBinary(content)
                            ? "The file is binary; expected text."
                            : "The file is not encoded as %s; expected UTF-8.".formatted(charset.name()),
                    e);
        }
    }

    private static boolean looksBinary(byte[] content) {
        for (byte value : content) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
