package dev.waymark.channel.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/** Requests that may take longer to arrive, because whoever sends them has shown that they may send much. */
public final class Uploads {
    /** For a file of 20 MB on a line of half a megabit a second. */
    static final Duration TIME = Duration.ofMinutes(6);

    private static final String UPLOAD = Uploads.class.getName();

    private Uploads() {}

    /** To be called before the body is read. */
    public static void allow(HttpServletRequest request) {
        request.setAttribute(UPLOAD, true);
    }

    static boolean isAllowed(HttpServletRequest request) {
        return request.getAttribute(UPLOAD) != null;
    }
}
