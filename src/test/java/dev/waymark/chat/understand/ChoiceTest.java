package dev.waymark.chat.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.answer.Question;
import dev.waymark.role.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTest {
    private static final List<String> OFFERED =
            List.of("What do pilots do?", "What do pilots earn?", "Who hires pilots?");

    private static final Context OFFER = Context.NONE.offering(OFFERED);

    @ParameterizedTest
    @ValueSource(strings = {"yes", "Yes, please!", "sure", "go ahead", "Do that."})
    void takesUpTheFirstOfferByAWordOfAssent(String message) {
        assertThat(Choice.of(message, OFFER)).contains("What do pilots do?");
    }

    @ParameterizedTest
    @CsvSource({"the second one,1", "2,1", "option 3,2", "third,2", "the last one,2", "the first question please,0"})
    void takesUpAnOfferByItsPlace(String message, int place) {
        assertThat(Choice.of(message, OFFER)).contains(OFFERED.get(place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes, but what do nurses earn?", "the fourth one", "second thoughts", "no"})
    void leavesOtherMessagesAlone(String message) {
        assertThat(Choice.of(message, OFFER)).isEmpty();
    }

    @Test
    void takesUpNothingWhereNothingWasOffered() {
        assertThat(Choice.of("yes", Context.NONE)).isEmpty();
    }

    @Test
    void assentDoesNotChooseBetweenTheRolesOfAQuestionBack() {
        assertThat(Choice.of("yes", OFFER.waitingFor("what do they earn?"))).isEmpty();
    }

    @Test
    void thePlaceOfTwoRolesJustComparedIsARole() {
        List<Role> both = List.of(new Role("pilot", "Pilot", List.of()), new Role("steward", "Steward", List.of()));
        Question compared = new Question(
                "How do pilots and stewards differ?",
                Question.Kind.COMPARISON,
                both,
                List.of(),
                Set.of(),
                Set.of(),
                Set.of());

        Context context = Context.NONE.after(compared, List.of(), Set.of()).offering(OFFERED);

        assertThat(Choice.of("the second one", context)).isEmpty();
    }
}
