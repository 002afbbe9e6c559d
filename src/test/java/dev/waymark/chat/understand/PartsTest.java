package dev.waymark.chat.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.role.Aspect;
import dev.waymark.role.AspectWording;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.text.Words;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {
    private static final Role PILOT = new Role("pilot", "Pilot", List.of());

    private static final RoleCatalogue CATALOGUE = RoleCatalogue.of(List.of(PILOT));

    private final Parts parts = new Parts(PartsTest::read);

    @Test
    void takesTwoQuestionsApart() {
        String message = "What does a pilot do and what does it pay?";

        List<ReadMessage> asked = parts.of(message, read(message));

        assertThat(asked).extracting(ReadMessage::text).containsExactly("What does a pilot do", "what does it pay?");
        assertThat(asked).allSatisfy(part -> assertThat(part.roles()).containsExactly(PILOT));
    }

    @Test
    void takesSeveralAspectsApart() {
        String message = "skills, pay and outlook of a pilot";

        assertThat(parts.of(message, read(message)))
                .extracting(ReadMessage::text)
                .containsExactly("skills", "pay", "outlook of a pilot");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which tools and programming languages does a pilot use?",
                "Does a pilot take off and land?",
                "How do pay and outlook of a pilot differ?",
                "What does a pilot do?"
            })
    void leavesOneQuestionWhole(String message) {
        assertThat(parts.of(message, read(message)))
                .extracting(ReadMessage::text)
                .containsExactly(message);
    }

    private static ReadMessage read(String text) {
        List<Role> roles = CATALOGUE.mentions(text).isEmpty() ? List.of() : List.of(PILOT);
        List<Aspect> aspects = AspectWording.builtIn()
                .inQuestion(Words.of(CATALOGUE.mask(text)))
                .aspects();
        return new ReadMessage(text, roles, List.of(), aspects, Set.of(), Set.of(), false);
    }
}
