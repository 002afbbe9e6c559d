package dev.waymark.benchmark;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The plainest client that Java has: it takes its time from the same two cores as what is measured. */
final class Link {
    static {
        // It keeps five connections by default.
        System.setProperty("http.maxConnections", "64");
    }

    private Link() {}

    /** A question on its way to a service. */
    static HttpURLConnection ask(String url, String question) throws IOException {
        return open(url + "/api/chat?message=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
    }

    static HttpURLConnection open(String address) throws IOException {
        return (HttpURLConnection) URI.create(address).toURL().openConnection();
    }
}
