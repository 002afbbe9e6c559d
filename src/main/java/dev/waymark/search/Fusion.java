package dev.waymark.search;

/**
 * One score of two: the cosine, and on top of it the share of the best lexical score of this question. Ranks alone
 * (reciprocal rank fusion) forget by how much a passage leads.
 */
final class Fusion {
    /**
     * What the best match of words is worth as a difference of cosines. Chosen on SciFact, where 0.05 to 0.1 is best,
     * and StackFAQ, where more than 0.06 begins to cost; see the README.
     */
    private static final double LEXICAL = 0.06;

    private final float[] lexical;
    private final float[] cosines;
    private final float mostLexical;

    /** Both scores by document number; only candidates count. */
    Fusion(float[] lexical, float[] cosines) {
        this.lexical = lexical;
        this.cosines = cosines;
        float most = 0;
        for (float score : lexical) {
            most = Math.max(most, score);
        }
        mostLexical = most;
    }

    double score(int document) {
        double words = mostLexical == 0 ? 0 : lexical[document] / mostLexical;
        return cosines[document] + LEXICAL * words;
    }
}
