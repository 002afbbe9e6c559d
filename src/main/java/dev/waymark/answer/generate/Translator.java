package dev.waymark.answer.generate;

import dev.waymark.answer.Answer;
import dev.waymark.answer.AnswerSentence;
import dev.waymark.llm.Completion;
import dev.waymark.llm.ConditionalOnLanguageModel;
import dev.waymark.llm.DraftListener;
import dev.waymark.llm.LanguageModel;
import dev.waymark.llm.TimeBudget;
import dev.waymark.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Has a proved answer put into the asker's language, sentence by sentence, each under its own citations. */
@Component
@ConditionalOnLanguageModel
public final class Translator {
    private final LanguageModel model;

    Translator(LanguageModel model) {
        this.model = model;
    }

    /**
     * The answer in the language of the question. A sentence that would lose a figure or a name stays in English; where all
     * would, or the model fails, so does the answer, and it says that it had to do without.
     */
    public Answer.Grounded translated(String question, Answer.Grounded english, TimeBudget budget) {
        List<AnswerSentence> sentences = english.sentences();
        List<String> before = sentences.stream().map(AnswerSentence::text).toList();
        List<String> texts = texts(question, before, budget);
        if (texts.equals(before)) {
            return english.withoutModel();
        }
        List<AnswerSentence> translated = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            AnswerSentence sentence = sentences.get(i);
            translated.add(new AnswerSentence(texts.get(i), sentence.citations(), sentence.block()));
        }
        return english.translated(translated);
    }

    /** A sentence of our own in the language of the question; in English where the model fails or loses anything of it. */
    public String told(String question, String english, TimeBudget budget) {
        return texts(question, List.of(english), budget).getFirst();
    }

    private List<String> texts(String question, List<String> english, TimeBudget budget) {
        String language = Language.foreign(question).map(Language.Guess::code).orElse("");
        return model.complete(TranslationPrompt.of(question, english), budget, DraftListener.ALL)
                        instanceof Completion.Whole(String reply)
                ? TranslationPrompt.read(reply, english, language)
                : english;
    }
}
