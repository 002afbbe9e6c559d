package dev.waymark.channel.web.api;

import dev.waymark.match.advert.Advert;
import org.jspecify.annotations.Nullable;

/** What a client sends to match an advert; nothing of it has been checked. */
record AdvertJson(@Nullable String text) {
    Advert asAdvert() {
        return Advert.of(text);
    }

    /** Not the text: what prints a request must not write an advert down. */
    @Override
    public String toString() {
        return "AdvertJson";
    }
}
