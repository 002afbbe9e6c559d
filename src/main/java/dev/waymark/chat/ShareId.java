package dev.waymark.chat;

import dev.waymark.text.Sha256;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * The id under which others may see an answer. It is made of the turn's, which can't be found from it, nor can the
 * conversation, which who knows the turn can read and delete.
 */
public final class ShareId {
    private ShareId() {}

    /** The first 128 bits of a digest; the database makes the same, in {@code V4__share.sql}. */
    public static UUID of(String turnId) {
        ByteBuffer digest = ByteBuffer.wrap(Sha256.of("share:" + turnId));
        return new UUID(digest.getLong(), digest.getLong());
    }
}
