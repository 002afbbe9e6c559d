package dev.waymark.channel.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A site on another port, whose pages allow themselves no more than the chat needs. */
final class OtherSite implements AfterAllCallback {
    private final HttpServer server;

    private OtherSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.start();
    }

    static OtherSite start() {
        return new OtherSite();
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The policy that the chat has to work under. */
    static String policy(WebServer chat) {
        return "default-src 'none'; script-src %1$s; connect-src %1$s; style-src 'none'; require-trusted-types-for 'script'"
                .formatted(chat.origin());
    }

    /** Serves a page under a path of its own; gives its address. */
    String serve(String path, String policy, String html) {
        byte[] page = html.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", policy);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        return origin() + path;
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        server.stop(0);
    }
}
