package dev.waymark.knowledge.curate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A process that replaces one article again and again, by two that differ in all their lines, until it is killed. */
final class KilledWhileReplacing {
    private static final int LINES = 5_000;

    private KilledWhileReplacing() {}

    static byte[] article(String word) {
        return ("A " + word + " works at night and rests by day.\n\n")
                .repeat(LINES)
                .getBytes(StandardCharsets.US_ASCII);
    }

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]).resolve("article.txt");
        List<byte[]> articles = List.of(article("baker"), article("miner"));
        WholeFile.write(target, articles.getFirst());
        System.out.println("running");
        for (int i = 0; i < 1_000_000; i++) {
            WholeFile.write(target, articles.get(i % 2));
        }
    }
}
