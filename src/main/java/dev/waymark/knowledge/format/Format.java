package dev.waymark.knowledge.format;

import dev.waymark.knowledge.structure.Manuscript;

/** A kind of file that articles come in. */
public interface Format {
    /**
     * @throws UnreadableException if the bytes are no file of this kind; the message says what they are
     */
    Manuscript read(byte[] content) throws UnreadableException;
}
