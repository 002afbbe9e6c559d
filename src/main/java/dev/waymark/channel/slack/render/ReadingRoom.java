package dev.waymark.channel.slack.render;

import dev.waymark.answer.Citation;
import dev.waymark.channel.PublicAddress;
import dev.waymark.text.Offsets;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where a citation can be read in its article. */
record ReadingRoom(Optional<String> prefix) {
    static ReadingRoom at(PublicAddress address) {
        return new ReadingRoom(address.prefix());
    }

    /** The span, highlighted; empty while nobody has set the service's address. */
    Optional<String> link(Citation citation) {
        Offsets span = citation.offsets();
        String id = URLEncoder.encode(citation.article().id(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return prefix.map(address -> address + "/articles/" + id + "#c" + span.start() + "-" + span.end());
    }
}
