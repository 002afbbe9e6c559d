package dev.waymark.chat.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.chat.understand.Context.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectsTest {
    private static final List<Said> ADA = List.of(
            new Said("Who was Ada Lovelace?", true),
            new Said("Ada Lovelace wrote the first published program, for the Analytical Engine.", false));

    @Test
    void putsTheForemostNameInThePlaceOfAPronoun() {
        assertThat(Subjects.named("When did she die?", ADA)).isEqualTo("When did Ada Lovelace die?");
        assertThat(Subjects.named("Who was her father?", ADA)).isEqualTo("Who was Ada Lovelace's father?");
    }

    @Test
    void addsItToAFewWordsThatPointNowhere() {
        assertThat(Subjects.named("Any siblings?", ADA)).isEqualTo("Any siblings, with regard to Ada Lovelace?");
    }

    @Test
    void leavesAMessageAloneThatNamesItItself() {
        assertThat(Subjects.named("Did Lovelace, Ada marry?", ADA)).isEqualTo("Did Lovelace, Ada marry?");
    }

    @Test
    void leavesAMessageAloneThatSaysEnough() {
        String whole = "Which engines did Charles Babbage design for the British government?";

        assertThat(Subjects.named(whole, ADA)).isEqualTo(whole);
    }

    @Test
    void aNewerNameComesBeforeAnOlderOneThatWasSpokenOfAsOften() {
        List<Said> said = List.of(
                new Said("Who was Ada Lovelace?", true),
                new Said("She wrote programs.", false),
                new Said("And who was Grace Hopper?", true),
                new Said("She wrote a compiler.", false));

        assertThat(Subjects.named("Where was she born?", said)).isEqualTo("Where was Grace Hopper born?");
    }

    @Test
    void takesNoWordForANameThatOnlyBeginsASentence() {
        assertThat(Subjects.named("Why is that?", List.of(new Said("Meanwhile the engine was built.", false))))
                .isEqualTo("Why is that?");
    }

    @Test
    void changesNothingWhereNothingWasSaid() {
        assertThat(Subjects.named("Where was she born?", List.of())).isEqualTo("Where was she born?");
    }
}
