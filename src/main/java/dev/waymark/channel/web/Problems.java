package dev.waymark.channel.web;

import dev.waymark.channel.BlankMessageException;
import dev.waymark.channel.MessageTooLongException;
import dev.waymark.channel.TooManyRequestsException;
import dev.waymark.channel.web.gate.SlowBodyException;
import dev.waymark.chat.UnknownConversationException;
import dev.waymark.chat.store.StoreUnavailableException;
import dev.waymark.compare.NotComparableException;
import dev.waymark.compare.UnknownRoleException;
import dev.waymark.knowledge.curate.UnfitFileException;
import dev.waymark.knowledge.curate.UnknownFileException;
import dev.waymark.knowledge.curate.UnwritableFolderException;
import dev.waymark.match.advert.AdvertTooLongException;
import dev.waymark.match.advert.BlankAdvertException;
import dev.waymark.search.NotIndexedException;
import java.io.EOFException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;

/** What an exception means to those outside. */
final class Problems {
    /** Indexing for the first time takes seconds to minutes: often enough to ask again, rarely enough to wait. */
    private static final String RETRY_AFTER_SECONDS = "5";

    private Problems() {}

    static Problem of(Exception thrown) {
        String detail = String.valueOf(thrown.getMessage());
        return switch (thrown) {
            case BlankMessageException _ ->
                Problem.of(HttpStatus.BAD_REQUEST, "blank-message", "The message is missing or blank", detail);
            case MessageTooLongException _ ->
                Problem.of(HttpStatus.CONTENT_TOO_LARGE, "message-too-long", "The message is too long", detail);
            case BlankAdvertException _ ->
                Problem.of(HttpStatus.BAD_REQUEST, "blank-advert", "The advert is missing or blank", detail);
            case AdvertTooLongException _ ->
                Problem.of(HttpStatus.CONTENT_TOO_LARGE, "advert-too-long", "The advert is too long", detail);
            case BodyTooLargeException _ ->
                Problem.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", "The request is too large", detail);
            case InvalidFieldException _ ->
                Problem.of(HttpStatus.BAD_REQUEST, "invalid-field", "The request has a field that is wrong", detail);
            case HttpMessageNotReadableException unreadable ->
                Problem.of(HttpStatus.BAD_REQUEST, "not-json", "The body can't be read", Unreadable.detail(unreadable));
            case TooManyRequestsException tooMany -> tooMany(tooMany, detail);
            case SlowBodyException _ ->
                Problem.of(HttpStatus.REQUEST_TIMEOUT, "slow", "The request took too long to arrive", detail);
            case SocketTimeoutException _ ->
                Problem.of(
                        HttpStatus.REQUEST_TIMEOUT,
                        "slow",
                        "The request took too long to arrive",
                        "nothing came any more");
            case EOFException _ ->
                Problem.of(HttpStatus.BAD_REQUEST, "not-http", "The body can't be read", "the body ended too early");
            case BadRequestException _ ->
                Problem.of(HttpStatus.BAD_REQUEST, "not-http", "The body can't be read", detail);
            case InvalidParameterException form
            when form.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value() ->
                of(new BodyTooLargeException(BodyLimit.MAX_BYTES));
            case InvalidParameterException _ ->
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "invalid-query",
                        "The address can't be read",
                        "the query must be percent-encoded UTF-8");
            case ForeignOriginException _ ->
                Problem.of(HttpStatus.FORBIDDEN, "foreign-origin", "This site may not use the service", detail);
            case UnknownConversationException _ ->
                notFound("unknown-conversation", "There is no such conversation", detail);
            case UnknownTurnException _ -> notFound("unknown-turn", "There is no such answer", detail);
            case NotComparableException _ ->
                Problem.of(HttpStatus.BAD_REQUEST, "not-comparable", "These roles can't be put side by side", detail);
            case UnknownRoleException _ -> notFound("unknown-role", "There is no such role", detail);
            case AdminClosedException _ ->
                notFound("admin-closed", "The curators' pages are closed", detail + "; with a password they open");
            case AuthenticationException _ ->
                Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        "not-signed-in",
                        "Only curators may do that",
                        "sign in at /admin, or send the curators' password (HTTP Basic)",
                        challenge());
            case AccessDeniedException _ ->
                Problem.of(
                        HttpStatus.FORBIDDEN,
                        "stale-form",
                        "That form is no longer valid; please load its page again",
                        "the request has no valid CSRF token");
            case UnfitFileException _ ->
                Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "unfit-file", "This file can't be put there", detail);
            case UnknownFileException _ -> notFound("unknown-file", "There is no such file", detail);
            case UnwritableFolderException _ ->
                later("not-writable", "The knowledge folder can't be written; nothing has changed", detail);
            case UnknownArticleException _ -> notFound("unknown-article", "There is no such article", detail);
            case NotIndexedException notIndexed -> notIndexed(notIndexed, Optional.empty());
            case StoreUnavailableException _ ->
                later("not-available", "What was said before can't be reached; please try again in a moment", detail);
            case ErrorResponse refused -> refused(refused);
            default -> fault();
        };
    }

    /**
     * @param fault of the knowledge folder, for which it can't be read
     */
    static Problem notIndexed(NotIndexedException thrown, Optional<dev.waymark.knowledge.Problem> fault) {
        String title = fault.isPresent()
                ? "The articles can't be read; please ask again later"
                : "The articles are still being read; please ask again in a moment";
        String detail = fault.map(dev.waymark.knowledge.Problem::reason).orElse(String.valueOf(thrown.getMessage()));
        return later("not-indexed", title, detail);
    }

    /** For a status that the server gave without an exception. */
    static Problem of(HttpStatus status, String path) {
        if (status == HttpStatus.NOT_FOUND) {
            return notFound("unknown-path", "There is nothing here", "there is nothing at " + path);
        }
        return status.is5xxServerError()
                ? fault()
                : Problem.of(status, "refused", status.getReasonPhrase(), "the request for " + path + " was refused");
    }

    private static Problem notFound(String type, String title, String detail) {
        return Problem.of(HttpStatus.NOT_FOUND, type, title, detail);
    }

    private static Problem tooMany(TooManyRequestsException tooMany, String detail) {
        return Problem.of(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-requests",
                "That is too much at once; please wait a moment",
                detail,
                retryAfter(Long.toString(tooMany.seconds())));
    }

    private static HttpHeaders retryAfter(String seconds) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, seconds);
        return headers;
    }

    /** Told of the scheme by its own name, browsers would ask for the password, keep it, and send it unasked. */
    private static HttpHeaders challenge() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, "xBasic realm=\"curators\"");
        return headers;
    }

    private static Problem later(String type, String title, String detail) {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, type, title, detail, retryAfter(RETRY_AFTER_SECONDS));
    }

    /** What Spring refuses: unknown paths, methods, media types. */
    private static Problem refused(ErrorResponse refused) {
        HttpStatus status = HttpStatus.valueOf(refused.getStatusCode().value());
        String detail = String.valueOf(refused.getBody().getDetail());
        return switch (status) {
            case NOT_FOUND -> notFound("unknown-path", "There is nothing here", detail);
            case METHOD_NOT_ALLOWED -> refused(status, "method", "That can't be done here", detail, refused);
            case NOT_ACCEPTABLE ->
                refused(status, "not-acceptable", "There is no reply of that media type", detail, refused);
            case UNSUPPORTED_MEDIA_TYPE ->
                refused(status, "media-type", "The body is of a media type that isn't read here", detail, refused);
            default ->
                status.is5xxServerError()
                        ? fault()
                        : refused(status, "refused", status.getReasonPhrase(), detail, refused);
        };
    }

    private static Problem refused(HttpStatus status, String type, String title, String detail, ErrorResponse refused) {
        return Problem.of(status, type, title, detail, refused.getHeaders());
    }

    private static Problem fault() {
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "fault",
                "Something went wrong here",
                "the fault is ours and has been logged; asking again may help");
    }
}
