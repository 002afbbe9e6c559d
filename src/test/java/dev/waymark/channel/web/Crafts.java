package dev.waymark.channel.web;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Written;
import java.nio.file.Path;

/** Three roles that share some tools, with a few words on what they do. */
final class Crafts {
    /** An advert for bakers, and something in it that is no text. */
    static final String ADVERT = """
            Baker wanted

            Requirements
            - You make bread with Bakematic and Finegram every night
            - You make bread and rolls <img src=x onerror="alert(1)">
            """;

    private static final String ARTICLE = """
            ---
            title: Crafts
            roles: [baker, confectioner, brewer]
            ---
            ## What they do

            A baker makes bread, whereas a confectioner makes cakes. A baker makes bread and rolls every night.
            A confectioner makes cakes. A brewer makes beer.

            ## Tools

            A baker uses two tools: Bakematic and Finegram. A confectioner uses two tools: Finegram and Icewright.
            A brewer uses two tools: Finegram and Maltron.
            """;

    private static final String ROLES = """
            roles:
              - id: confectioner
                name: Confectioner
                aliases: [pastry cook]
                related: []
            """;

    private Crafts() {}

    static Knowledge in(Path folder) {
        return new Written(folder)
                .write("roles.yaml", ROLES)
                .write("crafts.md", ARTICLE)
                .read();
    }
}
