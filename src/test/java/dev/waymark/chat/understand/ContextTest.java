package dev.waymark.chat.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.answer.Question;
import dev.waymark.role.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContextTest {
    private static final Role PILOT = new Role("pilot", "Pilot", List.of());
    private static final Role STEWARD = new Role("steward", "Steward", List.of());

    @Test
    void rolesAskedAboutOneAfterTheOtherAreAPair() {
        Context context =
                Context.NONE.after(about(PILOT), List.of(), Set.of()).after(about(STEWARD), List.of(), Set.of());

        assertThat(context.pair()).containsExactly(PILOT, STEWARD);
        assertThat(context.together()).isFalse();
        assertThat(context.focus()).containsExactly(STEWARD);
    }

    @Test
    void theRoleThatAChoiceCameDownToIsInFocusAndThePairRemains() {
        Context context = Context.NONE.after(about(PILOT, STEWARD), List.of(STEWARD), Set.of());

        assertThat(context.focus()).containsExactly(STEWARD);
        assertThat(context.pair()).containsExactly(PILOT, STEWARD);
    }

    @Test
    void whatWasCitedAddsUpWhileMoreIsAskedFor() {
        Context first = Context.NONE.after(about(PILOT), List.of(), Set.of("a#1"));
        Question more = about(PILOT).beyond(first.cited(), "What do pilots do, beyond the last answer?");

        Context second = first.after(more, List.of(), Set.of("a#2"));

        assertThat(second.cited()).containsExactlyInAnyOrder("a#1", "a#2");
        assertThat(second.question()).isEqualTo(about(PILOT));
    }

    @Test
    void remembersTheBeginningAndTheLastTurns() {
        Context context = Context.NONE;
        for (int i = 0; i < 30; i++) {
            context = context.hearing("turn " + i, i % 2 == 0);
        }

        assertThat(context.said()).hasSize(10);
        assertThat(context.said().getFirst().text()).isEqualTo("turn 0");
        assertThat(context.said().getLast().text()).isEqualTo("turn 29");
    }

    private static Question about(Role... roles) {
        return new Question(
                "What do pilots do?", Question.Kind.PLAIN, List.of(roles), List.of(), Set.of(), Set.of(), Set.of());
    }
}
