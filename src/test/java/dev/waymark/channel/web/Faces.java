package dev.waymark.channel.web;

import dev.waymark.chat.ChatListener;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Written;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every page, in every state that it may be found in. */
final class Faces {
    /** An article that names its sources, under headings of three levels. */
    private static final String COOPER = """
            ---
            title: Cooper
            publisher: The Barrel Post
            url: https://example.org/cooper
            published: 2024-03
            roles: [cooper]
            ---
            ## What is a cooper?

            A cooper makes barrels.[^1] Coopers bend staves over a fire.[^2]

            ### Duties

            A cooper has two duties:

            - Splitting the oak.[^1][^2]
            - Closing the hoops.

            #### Order of work

            1. Cut the staves.
            2. Heat them.

            ## Pay

            In 2023 the median pay of coopers in Freedonia was $31,000 a year.[^1]

            [^1]: Guild of Coopers. [The barrel book](https://example.org/barrels), 2019.
            [^2]: Oak Society. [On staves, which has a title that is as long as titles of official statistics are](https://example.org/staves), 2021.
            """;

    private Faces() {}

    /** Three crafts, and a fourth that has an article of its own. */
    static Knowledge knowledge(Path folder) {
        Crafts.in(folder);
        return new Written(folder).write("cooper.md", COOPER).read();
    }

    /** Where each can be found on a server that has {@link #knowledge} and knows its {@link Lines}. */
    static List<String> addresses(WebServer server) {
        List<String> addresses = new ArrayList<>(List.of(
                "/",
                "/?q=bees",
                "/?q=pay",
                "/?q=which",
                "/?q=fault",
                "/roles",
                "/roles/cooper",
                "/roles/baker",
                "/roles/nobody",
                "/articles",
                "/articles/cooper",
                "/articles/cooper#c0-30",
                "/articles/nope",
                "/compare",
                "/compare?role=baker&role=brewer&role=cooper",
                "/compare?role=nobody&role=baker",
                "/embed",
                "/api",
                "/nope"));
        for (String message : List.of("bees", "pay", "which")) {
            addresses.add(Links.to(server.chat.reply(null, message, ChatListener.NONE)));
        }
        return addresses;
    }
}
