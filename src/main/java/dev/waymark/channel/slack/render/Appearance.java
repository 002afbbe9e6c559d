package dev.waymark.channel.slack.render;

/**
 * How a reply is shown.
 *
 * @param tables false where Slack would not take them
 * @param share whether only the asker sees it, and may share it
 * @param lead what is said first, empty for nothing
 */
public record Appearance(boolean tables, boolean share, String lead) {
    public static final Appearance IN_THREAD = new Appearance(true, false, "");

    public static final Appearance PRIVATE = new Appearance(true, true, "");

    public Appearance withoutTables() {
        return new Appearance(false, share, lead);
    }

    public Appearance after(String first) {
        return new Appearance(tables, share, first);
    }
}
