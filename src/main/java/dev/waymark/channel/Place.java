package dev.waymark.channel;

/** Something of which there are only so many, for as long as it is needed; closed once. */
@FunctionalInterface
public interface Place extends AutoCloseable {
    @Override
    void close();
}
