package dev.waymark.evaluation;

/**
 * An article's place in a ranking.
 *
 * @param rank from 1
 * @param score of its best passage, higher is better
 */
record RankedArticle(String id, int rank, double score) {
    String line(String query) {
        return String.join("\t", query, id, Integer.toString(rank), Double.toString(score));
    }
}
