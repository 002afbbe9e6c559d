package dev.waymark.channel;

/** What a request takes of the machine. */
public enum Cost {
    /** Reads what is there already: a page, an article. */
    LOOK(0),
    /** Has one answer or one comparison made. */
    QUESTION(1),
    /** Has a job advert matched: reading one of usual length takes as long as some ten questions. */
    ADVERT(10);

    private final int questions;

    Cost(int questions) {
        this.questions = questions;
    }

    /** In questions, whatever else is counted. */
    int questions() {
        return questions;
    }
}
