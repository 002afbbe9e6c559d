package dev.waymark.channel.web;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Requests that are right but for something, or wrong altogether; the same ones for the same seed. */
final class Fuzz {
    private static final List<String> METHODS = List.of(
            "GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "get", "G\u00E9T", "CONNECT", "");

    /** What ends with a slash gets something behind it. */
    static final List<String> PATHS = List.of(
            "/api/chat",
            "/slack/events",
            "/api/compare",
            "/api/match",
            "/api/feedback",
            "/api/conversations/",
            "/api/answers/",
            "/api/answers/x/trace",
            "/api/articles",
            "/api/articles/",
            "/api/roles",
            "/articles/",
            "/compare",
            "/compare/match",
            "/",
            "/page/ask.js",
            "/openapi.json",
            "/api",
            "/answers/",
            "/articles",
            "/roles/",
            "/roles",
            "/embed",
            "/widget.js",
            "/sitemap.xml",
            "/robots.txt",
            "/actuator/health",
            "/actuator/health/",
            "/actuator/prometheus",
            "/actuator/env",
            "/error",
            "/admin",
            "/admin/",
            "/admin/login",
            "/admin/articles",
            "/admin/articles",
            "/admin/articles/file",
            "/admin/articles/content",
            "/admin/articles/remove",
            "/admin/coverage",
            "/admin/answers",
            "/admin/trace",
            "/api/admin/",
            "/api/admin/articles",
            "/api/admin/articles/file",
            "/api/admin/articles/file",
            "/api/admin/coverage",
            "/api/admin/questions",
            "/api/admin/answers",
            "/api/admin/passages",
            "/api/admin/outcomes",
            "*");

    private static final List<String> FIELDS = List.of(
            "message",
            "conversationId",
            "text",
            "turnId",
            "rating",
            "comment",
            "role",
            "aspect",
            "format",
            "q",
            "conversation",
            "name",
            "file",
            "replaces",
            "turn",
            "password",
            "_csrf");

    private static final List<String> TEXTS = List.of(
            "What does a baker do?",
            "Which tools does a baker use, and what does she earn?",
            "baker vs brewer",
            "and the other one?",
            "baker",
            "brewer",
            "tools",
            "csv",
            "up",
            "crafts.md",
            "roles/new.md",
            "null",
            "true",
            "-1",
            "1e999",
            "<script>alert(1)</script>",
            "' OR 1=1 --",
            "%s%n%x ${jndi:ldap://x} #{1+1} {{7*7}}",
            "../../../../etc/passwd",
            "((((a+)+)+)+)+$",
            "\u202E\u0000\u0007\uFEFF",
            "\uD83D",
            "\uDE00\uD83D",
            "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D",
            "\u0628\u0643\u0645 \u064A\u0631\u0628\u062D",
            "Was verdient man als B\u00E4cker?",
            "\uD83D\uDC69\u200D\uD83C\uDF73\uD83C\uDF5E",
            "");

    private static final List<String> HEADERS = List.of(
            "Accept: text/event-stream",
            "Accept: text/event-stream",
            "Accept: application/json",
            "Accept: */*;q=0.5, nonsense",
            "Accept: ;;;",
            "Accept-Encoding: gzip, br, \u00FF",
            "Accept-Language: xx-\u00E4;q=z",
            "Authorization: Basic %%%",
            "Connection: Upgrade\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__",
            "Content-Encoding: gzip",
            "Content-Type: application/json; charset=utf-16",
            "Content-Type: application/json;charset=nonsense",
            "Content-Type: multipart/form-data; boundary=x",
            "Content-Type: /",
            "Cookie: a=b; \"c=\\; =;;; $Version=1",
            "Expect: 100-continue",
            "Expect: the-unexpected",
            "Forwarded: for=\"[::1]:80\";proto=gopher",
            "Host: [::",
            "Host: evil.example:99999",
            "If-Modified-Since: yesterday",
            "If-None-Match: W/\"\"\"",
            "Origin: null",
            "Range: bytes=9-1,-",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: gzip, chunked",
            "Transfer-Encoding: nonsense",
            "X-Forwarded-For: 1.2.3.4, \u00FF",
            "X-Forwarded-Host: <>",
            "X-HTTP-Method-Override: DELETE",
            "No colon",
            ": no name",
            " folded: line",
            "Nul\u0000: x");

    private static final List<String> CONTENT = List.of(
            "application/json",
            "application/json",
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/octet-stream");

    private final Random random;
    private final List<String> signedIn;

    /**
     * @param signedIn headers of which each lets a curator in
     */
    Fuzz(long seed, List<String> signedIn) {
        random = new Random(seed);
        this.signedIn = signedIn;
    }

    byte[] request() {
        byte[] body = chance(2) ? body() : new byte[0];
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head(body.length).getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body);
        byte[] whole = request.toByteArray();
        return chance(10) ? damaged(whole) : whole;
    }

    private String head(int length) {
        StringBuilder head = new StringBuilder(chance(8) ? one(METHODS) : length > 0 ? "POST" : "GET")
                .append(' ')
                .append(target())
                .append(chance(30) ? " HTTP/7.\u00E4" : " HTTP/1.1")
                .append("\r\n");
        if (!chance(20)) {
            head.append("Host: localhost\r\n");
        }
        if (length > 0 && !chance(10)) {
            head.append("Content-Type: ").append(one(CONTENT)).append("\r\n");
        }
        if (chance(2)) {
            head.append(one(signedIn)).append("\r\n");
        }
        for (int i = random.nextInt(4); i > 0 && chance(2); i--) {
            head.append(one(HEADERS)).append("\r\n");
        }
        if (chance(50)) {
            head.append("X-Long: ").append("a".repeat(random.nextInt(60_000))).append("\r\n");
        }
        if (chance(50)) {
            head.append("X-Many: a\r\n".repeat(random.nextInt(400)));
        }
        if (length > 0 && !chance(15)) {
            head.append("Content-Length: ")
                    .append(chance(15) ? wrongLength(length) : length)
                    .append("\r\n");
        }
        return head.append("Connection: close\r\n\r\n").toString();
    }

    private String wrongLength(int length) {
        return one(List.of("-1", "0", "99999999999999999999", "1 2", length + "," + length, "1000000000", "0x10"));
    }

    private String target() {
        StringBuilder target = new StringBuilder(one(PATHS));
        if (target.toString().endsWith("/") && chance(2)) {
            target.append(chance(2) ? "baker" : encoded(text()));
        }
        if (chance(10)) {
            String noise = one(
                    List.of("//", "/..", "/%2e%2e/", ";a=b", "%00", "%zz", "\\", "/\u00E4", "%2F", "?", "#x", "\t"));
            target.insert(random.nextInt(target.length() + 1), noise);
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            target.append(i == 0 ? '?' : '&').append(one(FIELDS)).append('=');
            target.append(chance(8) ? one(List.of("%", "%f", "%ff%fe", "a b", "\u00E4")) : encoded(text()));
        }
        return target.toString();
    }

    private byte[] body() {
        return switch (random.nextInt(10)) {
            case 0 -> (one(FIELDS) + "=" + encoded(text())).getBytes(StandardCharsets.UTF_8);
            case 1 -> json().getBytes(StandardCharsets.UTF_16);
            case 2 -> noise(random.nextInt(300));
            case 3 -> "[".repeat(random.nextInt(3_000)).getBytes(StandardCharsets.UTF_8);
            case 5 -> form().getBytes(StandardCharsets.UTF_8);
            case 6 -> damaged(form().getBytes(StandardCharsets.UTF_8));
            case 4 -> damaged(json().getBytes(StandardCharsets.UTF_8));
            default -> json().getBytes(StandardCharsets.UTF_8);
        };
    }

    private String form() {
        StringBuilder form = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            form.append("--x\r\nContent-Disposition: form-data; name=\"")
                    .append(one(FIELDS))
                    .append('"');
            form.append(chance(2) ? "" : "; filename=\"" + one(TEXTS).replaceAll("[\r\n]", "") + "\"");
            form.append("\r\n\r\n").append(text()).append("\r\n");
        }
        return form.append(chance(8) ? "" : "--x--\r\n").toString();
    }

    private String json() {
        var json = WebServer.JSON.createObjectNode();
        for (int i = random.nextInt(4); i >= 0; i--) {
            switch (random.nextInt(12)) {
                case 0 -> json.put(one(FIELDS), random.nextLong());
                case 1 -> json.putNull(one(FIELDS));
                case 2 -> json.putArray(one(FIELDS)).add(text());
                case 3 -> json.putObject(one(FIELDS)).put(text(), text());
                default -> json.put(one(FIELDS), text());
            }
        }
        return json.toString();
    }

    private String text() {
        return switch (random.nextInt(10)) {
            case 0 -> new String(noise(random.nextInt(60)), StandardCharsets.UTF_16);
            case 1 -> one(TEXTS).repeat(random.nextInt(200));
            case 2 -> one(TEXTS) + " " + one(TEXTS) + "\n" + one(TEXTS);
            default -> one(TEXTS);
        };
    }

    private byte[] damaged(byte[] whole) {
        byte[] damaged = whole.clone();
        for (int i = random.nextInt(4); i >= 0 && damaged.length > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        return damaged;
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
