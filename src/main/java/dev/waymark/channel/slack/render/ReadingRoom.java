package dev.waymark.channel.slack.render;

import dev.waymark.answer.Citation;
import dev.waymark.channel.Paths;
import dev.waymark.channel.PublicAddress;
import dev.waymark.text.Offsets;
import java.util.Optional;

/** Where a citation can be read in its article. */
record ReadingRoom(Optional<String> prefix) {
    static ReadingRoom at(PublicAddress address) {
        return new ReadingRoom(address.prefix());
    }

    /** The span, highlighted; empty while nobody has set the service's address. */
    Optional<String> link(Citation citation) {
        Offsets span = citation.offsets();
        return prefix.map(address -> address + Paths.article(citation.article().id(), span.start(), span.end()));
    }
}
