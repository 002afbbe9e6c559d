package dev.waymark.chat.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.llm.Completion;
import dev.waymark.llm.LanguageModel;
import dev.waymark.llm.ScriptedModel;
import dev.waymark.llm.Trouble;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InterpreterTest {
    private static final RoleCatalogue CATALOGUE =
            RoleCatalogue.of(List.of(new Role("baker", "Baker", List.of()), new Role("miller", "Miller", List.of())));

    private static final Context CONTEXT = Context.NONE.hearing("My aunt is a baker.", true);

    @Test
    void takesWhoIsMeantFromTheConversation() {
        assertThat(standingAlone(ScriptedModel.writing("What does a baker earn?")))
                .contains("What does a baker earn?");
    }

    @Test
    void takesNobodyWhomTheConversationDoesNotName() {
        assertThat(standingAlone(ScriptedModel.writing("What does a miller earn?")))
                .isEmpty();
    }

    @Test
    void takesNoFigureThatTheConversationDoesNotName() {
        assertThat(standingAlone(ScriptedModel.writing("What does a baker earn in 2031?")))
                .isEmpty();
    }

    @Test
    void doesWithoutAModelThatFailsRamblesOrDoesNotKnow() {
        assertThat(standingAlone(new ScriptedModel(_ -> new Completion.Failed(Trouble.SLOW))))
                .isEmpty();
        assertThat(standingAlone(ScriptedModel.writing("Well.\nWhat does a baker earn?")))
                .isEmpty();
        assertThat(standingAlone(ScriptedModel.writing("UNCLEAR"))).isEmpty();
    }

    @Test
    void putsAQuestionInEnglishWithItsFiguresAndNoOthers() {
        assertThat(inEnglish(ScriptedModel.writing("What did a baker earn in 2023?")))
                .contains("What did a baker earn in 2023?");
        assertThat(inEnglish(ScriptedModel.writing("What did a baker earn in 2024?")))
                .isEmpty();
    }

    private static Optional<String> standingAlone(LanguageModel model) {
        return new Interpreter(model).standingAlone("And what do they earn?", CONTEXT, CATALOGUE, model.timeBudget());
    }

    private static Optional<String> inEnglish(LanguageModel model) {
        return new Interpreter(model).inEnglish("Was verdiente ein Bäcker 2023?", model.timeBudget());
    }
}
