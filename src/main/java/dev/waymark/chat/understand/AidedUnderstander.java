package dev.waymark.chat.understand;

import dev.waymark.answer.Question;
import dev.waymark.llm.TimeBudget;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Understands a message by rules; where they can't, in the words of a model, if there is one and time for it. */
@Component
public final class AidedUnderstander {
    private static final Pattern POINTING =
            Pattern.compile("(?i)\\b(they|them|their|he|she|his|her|those|these|the others?)\\b");

    private final Understander understander;
    private final Optional<Interpreter> interpreter;

    AidedUnderstander(Understander understander, Optional<Interpreter> interpreter) {
        this.understander = understander;
        this.interpreter = interpreter;
    }

    /** A message put into English, and what it means. */
    public record English(String message, Understanding understanding) {}

    /** What a message means, given what was said before it. */
    public Understanding understand(String message, Context context, Scope scope, Optional<TimeBudget> budget) {
        Understanding understanding = understander.understand(message, context, scope);
        boolean unsure = isUnsure(understanding, message) && !context.said().isEmpty();
        if (!unsure) {
            return understanding;
        }
        return interpreter
                .flatMap(
                        model -> budget.flatMap(time -> model.standingAlone(message, context, scope.catalogue(), time)))
                .map(plain -> understander.understand(plain, context, scope))
                .filter(Understanding.Asked.class::isInstance)
                .orElse(understanding);
    }

    /** It says nothing by itself, or points to somebody whom nothing tells. */
    private static boolean isUnsure(Understanding understanding, String message) {
        return switch (understanding) {
            case Understanding.Unclear unclear -> unclear.choices().isEmpty();
            case Understanding.Asked(List<Question> questions) ->
                questions.stream().allMatch(question -> question.roles().isEmpty())
                        && POINTING.matcher(message).find();
            case Understanding.Refused _, Understanding.Foreign _, Understanding.Talk _ -> false;
        };
    }

    /** The same in English; empty where no model tells. */
    public Optional<English> inEnglish(String message, Context context, Scope scope, Optional<TimeBudget> budget) {
        return interpreter
                .flatMap(model -> budget.flatMap(time -> model.inEnglish(message, time)))
                .map(english -> new English(english, understander.understand(english, context, scope)))
                .filter(english -> isReadable(english.understanding()));
    }

    /** A model may not have translated, or have talked. */
    private static boolean isReadable(Understanding english) {
        return switch (english) {
            case Understanding.Asked _, Understanding.Refused _, Understanding.Unclear _ -> true;
            case Understanding.Foreign _, Understanding.Talk _ -> false;
        };
    }
}
