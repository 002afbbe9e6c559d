package dev.waymark.search;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * One score of two: a weighted sum, each part scaled to 0…1 over the candidates of the same question. Ranks alone
 * (reciprocal rank fusion) forget by how much a passage leads.
 */
final class Fusion {
    /** The lexical part's weight. Chosen on SciFact and StackFAQ; see the README. */
    private static final double LEXICAL = 0.4;

    private final float[] lexical;
    private final float[] cosines;
    private float mostLexical;
    private float leastCosine = Float.MAX_VALUE;
    private float mostCosine = -Float.MAX_VALUE;

    /** Both scores by document number; only candidates count. */
    Fusion(float[] lexical, float[] cosines, FixedBitSet candidates) {
        this.lexical = lexical;
        this.cosines = cosines;
        var documents = new BitSetIterator(candidates, candidates.length());
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            mostLexical = Math.max(mostLexical, lexical[doc]);
            leastCosine = Math.min(leastCosine, cosines[doc]);
            mostCosine = Math.max(mostCosine, cosines[doc]);
        }
    }

    double score(int document) {
        double words = mostLexical == 0 ? 0 : lexical[document] / mostLexical;
        double range = mostCosine - leastCosine;
        double meaning = range == 0 ? 1 : (cosines[document] - leastCosine) / range;
        return LEXICAL * words + (1 - LEXICAL) * meaning;
    }
}
