package dev.waymark.llm;

/**
 * DJL, whose tokenizers read text for the models, asks the cloud it may run in who it is, and reports to its makers.
 * Waymark talks to nobody that no setting names.
 */
final class Telemetry {
    private static final String OPT_OUT = "OPT_OUT_TRACKING";

    private Telemetry() {}

    /** To be called before the first tokenizer is made. */
    static void optOut() {
        System.setProperty(OPT_OUT, "true");
    }
}
