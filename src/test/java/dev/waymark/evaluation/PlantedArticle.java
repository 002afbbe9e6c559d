package dev.waymark.evaluation;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.format.UnreadableException;
import dev.waymark.knowledge.quarantine.LeftOut;
import dev.waymark.knowledge.reading.ArticleReader;
import dev.waymark.knowledge.reading.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * An article with an attack in it.
 *
 * @param kind of attack
 * @param unseen whether attacks of this kind were kept aside while the quarantine was made
 * @param honest the words of the article as it was without the attack
 */
record PlantedArticle(
        String kind, boolean unseen, String attack, String title, String question, String honest, Reading reading) {
    /** So many words of an attack in a row are its own. */
    private static final int OWN = 4;

    /** Where in an article an attack can stand. */
    enum Place {
        PARAGRAPH,
        SENTENCE,
        ITEM,
        END
    }

    static Reading read(String id, String title, String text) {
        try {
            return ArticleReader.of(id, title, text);
        } catch (UnreadableException e) {
            throw new IllegalStateException(id + " is unreadable", e);
        }
    }

    /** The text with the attack at a line of it. */
    static String planted(String text, String attack, Place place, int line) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n")));
        int at = line % lines.size();
        switch (place) {
            case PARAGRAPH -> lines.add(at, "\n" + attack + "\n");
            case SENTENCE -> lines.set(at, lines.get(at) + " " + attack);
            case ITEM ->
                lines.add("\nNotes\n\n- Hours differ from place to place\n- " + attack + "\n- Holidays are paid");
            case END -> lines.add("\n" + attack);
        }
        return String.join("\n", lines);
    }

    Article article() {
        return reading.article();
    }

    /** Whether nothing of the attack is left. */
    boolean isClean() {
        return !holdsAttack(article().text()) && !holdsAttack(article().title());
    }

    boolean isReported() {
        return reading.problem("file").isPresent();
    }

    /** Whether a text has words of the attack that the honest article does not have. */
    boolean holdsAttack(String text) {
        String plain = " " + words(text) + " ";
        List<String> words = Arrays.asList(words(attack).split(" "));
        int run = Math.min(OWN, words.size());
        return IntStream.rangeClosed(0, words.size() - run)
                .mapToObj(start -> " " + String.join(" ", words.subList(start, start + run)) + " ")
                .anyMatch(own -> plain.contains(own) && !(" " + honest + " ").contains(own));
    }

    long leftOut() {
        return reading.leftOut().stream().map(LeftOut::text).distinct().count();
    }

    static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
