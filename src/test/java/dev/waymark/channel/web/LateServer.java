package dev.waymark.channel.web;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server with curators over a folder that is there only once the tests of its class begin. */
final class LateServer implements AfterAllCallback {
    private final Supplier<Path> folder;
    private @Nullable WebServer server;

    LateServer(Supplier<Path> folder) {
        this.folder = folder;
    }

    WebServer server() {
        if (server == null) {
            server = WebServer.over(folder.get(), Curator.SETTING);
        }
        return Objects.requireNonNull(server);
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        if (server != null) {
            server.close();
        }
    }
}
