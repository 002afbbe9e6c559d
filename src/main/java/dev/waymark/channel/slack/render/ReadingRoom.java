package dev.waymark.channel.slack.render;

import dev.waymark.answer.Citation;
import dev.waymark.answer.CitedArticle;
import dev.waymark.channel.Paths;
import dev.waymark.channel.PublicAddress;
import dev.waymark.text.Offsets;
import java.util.Optional;

/** Where a citation can be read in its article. */
record ReadingRoom(Optional<String> prefix) {
    static ReadingRoom at(PublicAddress address) {
        return new ReadingRoom(address.prefix());
    }

    /** One whose doors are closed: nothing leads there. */
    static ReadingRoom closed() {
        return new ReadingRoom(Optional.empty());
    }

    /** The span, highlighted; empty while nobody has set the service's address. */
    Optional<String> link(Citation citation) {
        Offsets span = citation.offsets();
        return prefix.map(address -> address + Paths.article(citation.article().id(), span.start(), span.end()));
    }

    Optional<String> link(CitedArticle article) {
        return prefix.map(address -> address + Paths.article(article.id()));
    }
}
