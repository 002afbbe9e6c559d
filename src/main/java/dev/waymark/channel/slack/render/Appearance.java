package dev.waymark.channel.slack.render;

/**
 * How a reply is shown.
 *
 * @param tables false where Slack would not take them
 * @param share whether only the asker sees it, and may share it
 * @param lead what is said first, empty for nothing
 * @param most how many characters a message may have
 */
public record Appearance(boolean tables, boolean share, String lead, int most) {
    /** Slack takes some 13,200 characters in a message, and may count more of them than we do. */
    private static final int MOST_CHARACTERS = 12_800;

    private static final int FEW_CHARACTERS = 6_000;

    public static final Appearance IN_THREAD = new Appearance(true, false, "", MOST_CHARACTERS);

    public static final Appearance PRIVATE = new Appearance(true, true, "", MOST_CHARACTERS);

    public Appearance withoutTables() {
        return new Appearance(false, share, lead, most);
    }

    /** For when Slack counted more. */
    public Appearance shorter() {
        return new Appearance(tables, share, lead, FEW_CHARACTERS);
    }

    public Appearance after(String first) {
        return new Appearance(tables, share, first, most);
    }
}
