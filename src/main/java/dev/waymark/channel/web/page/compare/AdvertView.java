package dev.waymark.channel.web.page.compare;

/**
 * The box for an advert.
 *
 * @param trouble why there is no match, empty where there is one
 */
record AdvertView(String text, String trouble) {
    /** Not the text: what prints a page's parts must not write an advert down. */
    @Override
    public String toString() {
        return "AdvertView";
    }
}
