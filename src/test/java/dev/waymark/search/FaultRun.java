package dev.waymark.search;

import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.llm.EmbeddingModel;
import dev.waymark.llm.HashedWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A process that follows a folder and changes it all the time, until it is killed. */
final class FaultRun {
    /** Enough for several commits, little enough for many runs. */
    private static final int ARTICLES = 120;

    private static final int CHANGES = 10_000;
    private static final long MILLIS_BETWEEN_CHANGES = 20;

    private FaultRun() {}

    /**
     * Runs until it is killed.
     *
     * @param arguments knowledge folder, data folder, seed
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        var random = new Random(Long.parseLong(arguments[2]));
        try (var index = LucenePassageIndex.open(Path.of(arguments[1]), new Unhurried(new HashedWords()))) {
            var follower = new KnowledgeFolder(folder, List.of(index));
            follower.start();
            System.out.println("running");
            for (int i = 0; i < CHANGES; i++) {
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_CHANGES);
                change(folder, random);
            }
            follower.stop();
        }
    }

    static void fill(Path folder, Random random) throws IOException {
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(folder.resolve(i + ".md"), article(i, random));
        }
    }

    /** Writes, rewrites, renames or deletes a file. */
    private static void change(Path folder, Random random) throws IOException {
        int article = random.nextInt(ARTICLES);
        Path file = folder.resolve(article + ".md");
        Path renamed = folder.resolve("renamed-" + article + ".md");
        switch (random.nextInt(4)) {
            case 0 -> Files.deleteIfExists(file);
            case 1 -> {
                if (Files.exists(file)) {
                    Files.move(file, renamed, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            case 2 -> Files.deleteIfExists(renamed);
            default -> Files.writeString(file, article(article, random));
        }
    }

    private static String article(int number, Random random) {
        var text = new StringBuilder("# Article number " + number + "\n");
        int sections = 1 + random.nextInt(4);
        for (int i = 0; i < sections; i++) {
            text.append("\n## Section ").append(i).append(" about trade ").append(random.nextInt(50));
            text.append("\n\nPeople of this trade handle tool ").append(random.nextInt(1_000));
            text.append(". They learn for ").append(random.nextInt(20)).append(" months.\n");
        }
        return text.toString();
    }

    /** Takes its time over each text, so that a kill finds work half done. */
    private record Unhurried(HashedWords words) implements EmbeddingModel {
        private static final int MICROS_A_TEXT = 3_000;

        @Override
        public String name() {
            return words.name();
        }

        @Override
        public int dimensions() {
            return words.dimensions();
        }

        @Override
        public boolean isWord(String word) {
            return words.isWord(word);
        }

        @Override
        public float[] embedQuestion(String text) {
            return words.embedQuestion(text);
        }

        @Override
        public List<float[]> embedPassages(List<String> texts) {
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos((long) MICROS_A_TEXT * texts.size()));
            return words.embedPassages(texts);
        }
    }
}
