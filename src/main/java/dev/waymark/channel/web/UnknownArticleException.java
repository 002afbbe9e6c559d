package dev.waymark.channel.web;

/** Thrown when no article is served under an id. */
public final class UnknownArticleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownArticleException(String id) {
        super("there is no article '" + id + "'");
    }
}
