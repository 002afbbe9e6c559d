package dev.waymark.channel.web;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone who signs in and clicks, as a browser without scripts does. */
final class Curator {
    static final String PASSWORD = "a long enough pass phrase";

    /** What a server needs so that curators may come in. */
    static final String SETTING = "waymark.admin.password=" + PASSWORD;

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final WebServer server;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Curator(WebServer server) {
        this.server = server;
    }

    static Curator signedIn(WebServer server) {
        Curator curator = new Curator(server);
        curator.signIn(PASSWORD);
        return curator;
    }

    /** The header by which programs show that they may come in. */
    static String[] byHeader(String password) {
        String both = Base64.getEncoder().encodeToString((":" + password).getBytes(StandardCharsets.UTF_8));
        return new String[] {"Authorization", "Basic " + both};
    }

    HttpResponse<String> signIn(String password) {
        return submit("/admin/login", "/admin/login", Map.of("password", password));
    }

    HttpResponse<String> get(String path) {
        return remember(server.get(path, headers()));
    }

    /** Fills in a form that stands on a page. */
    HttpResponse<String> submit(String page, String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token(page));
        return post(path, all);
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return remember(server.post(path, body, headers("Content-Type", "application/x-www-form-urlencoded")));
    }

    /** Chooses a file in the form on the list of articles. */
    HttpResponse<String> upload(String name, String content, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", cookies.containsKey("waymark-session") ? token("/admin/articles") : "none");
        StringBuilder body = new StringBuilder();
        all.forEach((field, value) -> body.append(part("name=\"" + field + "\"", value)));
        body.append(part("name=\"file\"; filename=\"" + name + "\"", content)).append("--x--\r\n");
        return remember(server.post(
                "/admin/articles", body.toString(), headers("Content-Type", "multipart/form-data; boundary=x")));
    }

    private static String part(String names, String content) {
        return "--x\r\nContent-Disposition: form-data; " + names + "\r\n\r\n" + content + "\r\n";
    }

    /** The token of the forms on a page. */
    String token(String page) {
        Matcher token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError(page + " has no form");
        }
        return token.group(1);
    }

    Map<String, String> cookies() {
        return cookies;
    }

    String[] headers(String... more) {
        List<String> headers = new ArrayList<>(List.of(more));
        if (!cookies.isEmpty()) {
            headers.add("Cookie");
            headers.add(cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ")));
        }
        return headers.toArray(String[]::new);
    }

    private HttpResponse<String> remember(HttpResponse<String> response) {
        for (String cookie : response.headers().allValues("Set-Cookie")) {
            String[] parts = cookie.split(";", 2)[0].split("=", 2);
            if (parts[1].isEmpty()) {
                cookies.remove(parts[0]);
            } else {
                cookies.put(parts[0], parts[1]);
            }
        }
        return response;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
