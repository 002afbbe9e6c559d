package dev.waymark.channel.web.gate;

/**
 * When a connection was last read from and written to. Tomcat notes the time of day, which somebody may set meanwhile; of
 * that only counts whether it is another one than when it was last looked at.
 *
 * @param read Tomcat's note
 * @param readAt when that was seen first, in nanoseconds
 * @param written Tomcat's note
 * @param writtenAt when that was seen first, in nanoseconds
 */
record Activity(long read, long readAt, long written, long writtenAt) {
    static Activity first(long read, long written, long now) {
        return new Activity(read, now, written, now);
    }

    Activity next(long readThen, long writtenThen, long now) {
        return new Activity(
                readThen, readThen == read ? readAt : now, writtenThen, writtenThen == written ? writtenAt : now);
    }
}
