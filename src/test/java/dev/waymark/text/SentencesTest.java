package dev.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    @Test
    void endsASentenceAtItsFullStop() {
        assertThat(sentences("Pilots fly aircraft. Nurses care for patients! Who cooks? Chefs do."))
                .containsExactly("Pilots fly aircraft.", "Nurses care for patients!", "Who cooks?", "Chefs do.");
    }

    @Test
    void beginsASentenceInLowerCase() {
        assertThat(sentences("Together they plan the menu for the season. a sous chef then writes the orders."))
                .containsExactly("Together they plan the menu for the season.", "a sous chef then writes the orders.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pastry chef vs. Baker is a question of taste.",
                "Charts are drawn with D3.js and Node.js on the server.",
                "Chefs use tools, e.g. knives and thermometers, every day.",
                "Spices, i.e. pepper, salt, etc. are kept dry.",
                "The U.S. Department of Agriculture inspects kitchens.",
                "A shift takes 7.5 hours and pays $18.40 an hour.",
                "Dr. Lee teaches bakers on St. James Street.",
                "They ask \"Why now?\" before every change.",
                "No ending at all"
            })
    void keepsASentenceWhole(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void endsASentenceAfterInitialsWhenAnotherOpens() {
        assertThat(sentences("Most chefs train in the U.S. They work in hotels."))
                .containsExactly("Most chefs train in the U.S.", "They work in hotels.");
    }

    @Test
    void keepsAClosingQuoteWithItsSentence() {
        assertThat(sentences("The chef said “Service starts now.” Then the doors opened."))
                .containsExactly("The chef said “Service starts now.”", "Then the doors opened.");
    }

    @Test
    void findsNothingInABlankText() {
        assertThat(sentences(" \n\t ")).isEmpty();
    }

    @Test
    void servesManyThreadsAtOnce() {
        String text = "Pilots fly aircraft. Nurses care for patients. ".repeat(20);

        List<Integer> counts = IntStream.range(0, 200)
                .parallel()
                .mapToObj(run -> sentences(text).size())
                .toList();

        assertThat(counts).containsOnly(40);
    }

    private static List<String> sentences(String text) {
        return Sentences.of(text).stream().map(offsets -> offsets.of(text)).toList();
    }
}
