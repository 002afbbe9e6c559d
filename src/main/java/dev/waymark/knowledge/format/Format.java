package dev.waymark.knowledge.format;

import dev.waymark.knowledge.structure.Manuscript;

/** A kind of file that articles come in. */
interface Format {
    Manuscript read(byte[] content) throws UnreadableException;
}
