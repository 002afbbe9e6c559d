package dev.waymark.llm;

/**
 * What DJL, whose tokenizers read text for the models, must not do unasked. It asks the cloud it may run in who it is, and
 * reports to its makers. And it looks for graphics cards: for that it leaves a library in the temporary folder, and
 * where it finds one it fetches another from the network. Waymark talks to nobody that no setting names, and computes
 * on the processor.
 */
final class QuietTokenizers {
    private QuietTokenizers() {}

    /** To be called before the first tokenizer is made. */
    static void prepare() {
        System.setProperty("OPT_OUT_TRACKING", "true");
        // JNA, by which DJL would look for cards and which nothing else here uses, finds no library of its own.
        System.setProperty("jna.noclasspath", "true");
        System.setProperty("jna.nounpack", "true");
    }
}
