package dev.waymark.match;

import dev.waymark.coverage.Coverages;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.llm.EmbeddingModel;
import dev.waymark.match.advert.Advert;
import dev.waymark.match.advert.AdvertReader;
import dev.waymark.search.NotIndexedException;
import dev.waymark.search.PassageIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the roles that an advert describes, with the evidence. Keeps and logs nothing of an advert. */
@Component
public final class Matcher {
    private final PassageIndex index;
    private final Coverages coverages;
    private final AdvertReader reader;
    private final StatementVectors vectors;
    private @Nullable Stated last;

    public Matcher(PassageIndex index, Coverages coverages, EmbeddingModel model) {
        this.index = index;
        this.coverages = coverages;
        this.reader = new AdvertReader(model);
        this.vectors = new StatementVectors(model);
    }

    /** What a state of the knowledge says about roles. */
    private record Stated(Knowledge knowledge, RoleStatements statements) {
        /** A state is replaced as a whole, so that the same state is the same object. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Knowledge other) {
            return knowledge == other;
        }
    }

    /**
     * Matches an advert with what is served now. The first call after the articles changed takes longer: what is new in
     * them is embedded.
     *
     * @throws NotIndexedException while the folder is being indexed for the first time
     */
    public Match match(Advert advert) {
        Knowledge knowledge = index.served().orElseThrow(NotIndexedException::new);
        RoleStatements statements = statements(knowledge);
        var comparison = new Comparison(reader.read(advert, knowledge.catalogue()), statements);
        return new MatchWriter(advert, statements, comparison).write();
    }

    private synchronized RoleStatements statements(Knowledge knowledge) {
        Stated stated = last;
        if (stated == null || !stated.isOf(knowledge)) {
            stated = new Stated(knowledge, RoleStatements.of(knowledge, coverages.of(knowledge), vectors));
            last = stated;
        }
        return stated.statements();
    }
}
