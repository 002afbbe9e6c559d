package dev.waymark.channel.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * What went wrong, for those outside (RFC 9457).
 *
 * @param title what a person understands
 * @param detail names the offending value, shortened
 * @param headers what a client needs to do better, such as {@code Retry-After}
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonIgnore HttpHeaders headers) {
    private static final int MAX_DETAIL = 240;

    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{C}+");

    public Problem {
        detail = shortened(UNPRINTABLE.matcher(detail).replaceAll(" "));
    }

    static Problem of(HttpStatus status, String type, String title, String detail) {
        return of(status, type, title, detail, HttpHeaders.EMPTY);
    }

    static Problem of(HttpStatus status, String type, String title, String detail, HttpHeaders headers) {
        return new Problem("urn:waymark:problem:" + type, title, status.value(), detail, headers);
    }

    private static String shortened(String detail) {
        return detail.length() <= MAX_DETAIL ? detail : detail.substring(0, MAX_DETAIL - 1) + "…";
    }
}
