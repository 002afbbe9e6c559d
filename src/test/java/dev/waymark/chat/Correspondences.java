package dev.waymark.chat;

import dev.waymark.chat.store.UnreachableStore;

/** Correspondences without a database. */
public final class Correspondences {
    private Correspondences() {}

    /** One that remembers what happens, and no more; it ends with the store. */
    public static Correspondence remembering(UnreachableStore store, Chat chat) {
        return new RememberingCorrespondence(store.correspondence(), chat);
    }
}
