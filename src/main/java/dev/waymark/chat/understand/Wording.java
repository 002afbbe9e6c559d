package dev.waymark.chat.understand;

/** Gives a message the form of a question. */
final class Wording {
    private Wording() {}

    /** One question: a capital at the start, a question mark at the end. */
    static String asQuestion(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        String open = plain.replaceAll("[?!.,;:\\s]+$", "");
        String closed = open.isEmpty() ? plain : open + "?";
        return closed.isEmpty() ? closed : Character.toUpperCase(closed.charAt(0)) + closed.substring(1);
    }
}
