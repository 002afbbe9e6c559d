package dev.waymark.llm;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.util.Locale;

/** Why a model did not write. */
public enum Trouble {
    /** As many as are allowed at once are being written. */
    BUSY,
    /** It failed lately and is left alone for a while. */
    RESTING,
    /** Nobody answers at its address. */
    UNREACHABLE,
    /** The key was not accepted. */
    UNAUTHORISED,
    /** It was asked more than it allows. */
    LIMITED,
    /** Its server failed. */
    FAULT,
    /** It took too long to begin, or to end. */
    SLOW,
    /** The text broke off or could not be read. */
    BROKEN,
    /** It wrote nothing. */
    EMPTY,
    /** It wrote without end. */
    ENDLESS;

    private static final int SERVER_ERROR = 500;

    /** The name in metrics and logs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Trouble of(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case RateLimitException _ -> {
                    return LIMITED;
                }
                case AuthenticationException _ -> {
                    return UNAUTHORISED;
                }
                case TimeoutException _, HttpTimeoutException _ -> {
                    return SLOW;
                }
                case ConnectException _, UnresolvedModelServerException _ -> {
                    return UNREACHABLE;
                }
                case InternalServerException _ -> {
                    return FAULT;
                }
                case HttpException http
                when http.statusCode() >= SERVER_ERROR -> {
                    return FAULT;
                }
                case EndlessException _ -> {
                    return ENDLESS;
                }
                default -> {}
            }
        }
        return BROKEN;
    }
}
