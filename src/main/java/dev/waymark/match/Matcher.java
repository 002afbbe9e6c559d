package dev.waymark.match;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.llm.EmbeddingModel;
import dev.waymark.match.advert.Advert;
import dev.waymark.match.advert.AdvertReader;
import dev.waymark.search.NotIndexedException;
import dev.waymark.search.PassageIndex;
import org.springframework.stereotype.Component;

/** Finds the roles that an advert describes, with the evidence. Keeps and logs nothing of an advert. */
@Component
public final class Matcher {
    private final PassageIndex index;
    private final RoleStatementIndex newest;
    private final AdvertReader reader;

    public Matcher(PassageIndex index, RoleStatementIndex newest, EmbeddingModel model) {
        this.index = index;
        this.newest = newest;
        this.reader = new AdvertReader(model);
    }

    /**
     * Matches an advert with what is served now.
     *
     * @throws NotIndexedException while the folder is being indexed for the first time
     */
    public Match match(Advert advert) {
        Knowledge knowledge = index.served().orElseThrow(NotIndexedException::new);
        RoleStatements statements = newest.statements().orElseThrow(NotIndexedException::new);
        var comparison = new Comparison(reader.read(advert, knowledge.catalogue()), statements);
        return new MatchWriter(advert, statements, comparison).write();
    }
}
