package dev.waymark.llm;

import java.io.IOException;
import java.net.Proxy;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;

/** A process that loads the embedding model, embeds, and tells whom it wanted to talk to. */
final class ModelLoading {
    static final String DONE = "loaded and embedded ";
    static final String WANTS = "wants to talk to ";

    private static final class Refusing extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            System.out.println(WANTS + address.getHost());
            throw new IOException("there is no network");
        }

        @Override
        protected URLConnection openConnection(URL address, Proxy proxy) throws IOException {
            return openConnection(address);
        }
    }

    private ModelLoading() {}

    public static void main(String[] folder) {
        URL.setURLStreamHandlerFactory(protocol -> protocol.startsWith("http") ? new Refusing() : null);
        EmbeddingModelFiles.load(Path.of(folder[0]));
        System.out.println(DONE + new OnnxEmbeddingModel().embedQuestion("What do pilots do?").length);
    }
}
