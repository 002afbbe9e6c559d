package dev.waymark.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccupationsTest {
    @ParameterizedTest
    @CsvSource({
        "What does a pastry chef do?, pastry-chef",
        "How do I become an electrician, electrician",
        "Essential skills for a sous chef, sous-chef",
        "what did your articles say about quantum computing engineers?, quantum-computing-engineer",
        "Which tools does a blockchain architect use?, blockchain-architect",
        "Firefighters, firefighter",
        "Becoming a successful UX designer, ux-designer",
        "Working alongside pastry chefs, pastry-chef",
    })
    void namesAnOccupation(String text, String id) {
        assertThat(Occupations.introduced(List.of(text))).extracting(Role::id).containsExactly(id);
    }

    @Test
    void namesBothOfAPair() {
        assertThat(Occupations.introduced(List.of("Pastry Chef vs. Head Baker: a comparison")))
                .extracting(Role::name)
                .containsExactly("Pastry chef", "Head baker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What does success look like?",
                "Python vs. Java",
                "The engineer",
                "Tools and software",
                "Managers"
            })
    void namesNone(String text) {
        assertThat(Occupations.in(text)).isEmpty();
    }
}
