package dev.waymark.match.advert;

import dev.waymark.text.Offsets;

/**
 * A heading, sentence or list item of an advert.
 *
 * @param offsets in the advert's text as given
 * @param text the advert's words there
 * @param part what it stands in; of a heading, what it begins
 */
record AdvertLine(Offsets offsets, String text, Part part, boolean heading) {
    /** What a heading says of the lines under it. */
    enum Part {
        /** What is to be done and what is asked for. */
        ASKED,
        /** The employer, what it offers, how to apply. */
        FURNITURE,
        /** There is no heading, or it says nothing. */
        OPEN
    }
}
