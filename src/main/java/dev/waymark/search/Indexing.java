package dev.waymark.search;

/**
 * How far an update of the index has come.
 *
 * @param articles that it brings in, new or changed
 * @param texts that it has to embed for them: what takes the time
 */
public record Indexing(int articles, int articlesDone, int texts, int textsDone) {
    /** Nothing is being indexed. */
    public static final Indexing NONE = new Indexing(0, 0, 0, 0);

    public boolean isRunning() {
        return articlesDone < articles;
    }
}
