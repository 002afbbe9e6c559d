package dev.waymark.chat;

import dev.waymark.answer.Answer;
import dev.waymark.answer.generate.Translator;
import dev.waymark.llm.TimeBudget;
import java.util.Optional;

/**
 * Tells what was said in English in the language that was asked in.
 *
 * @param asked in that language
 */
record Retelling(Optional<Translator> translator, String asked, Optional<TimeBudget> budget) {
    /** The listener hears of the sentences as they are told. */
    Reply of(Reply english, ChatListener listener) {
        return switch (english) {
            case Reply.Answered(Answer.Grounded answer) -> new Reply.Answered(told(answer, listener));
            case Reply.Answered(Answer.Unanswered refusal) -> new Reply.Answered(refusal.saying(told(refusal.text())));
            case Reply.Compared(Answer.Grounded answer, var comparison) ->
                new Reply.Compared(told(answer, listener), comparison);
            case Reply.Clarify back -> back.saying(told(back.text()));
            case Reply.SmallTalk talk -> talk;
        };
    }

    private String told(String english) {
        return translator
                .flatMap(model -> budget.map(time -> model.told(asked, english, time)))
                .orElse(english);
    }

    private Answer.Grounded told(Answer.Grounded english, ChatListener listener) {
        Answer.Grounded answer = translator
                .flatMap(model -> budget.map(time -> model.translated(asked, english.unheard(), time)))
                .orElse(english);
        SentencesHeldBack.tell(answer, listener);
        return answer;
    }
}
