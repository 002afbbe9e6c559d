package dev.waymark.chat;

import dev.waymark.answer.Answer;
import dev.waymark.answer.AnswerListener;
import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Citation;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Passes on all but the sentences, which will be told in another language. */
record SentencesHeldBack(ChatListener listener) implements ChatListener {
    @Override
    public void understood(String understoodAs, List<Role> roles, List<Aspect> aspects) {
        listener.understood(understoodAs, roles, aspects);
    }

    @Override
    public void sources(List<Citation> candidates) {
        listener.sources(candidates);
    }

    @Override
    public void sentence(AnswerSentence sentence, List<Citation> firstUsed) {}

    /** Tells all sentences of an answer in order. */
    static void tell(Answer.Grounded answer, AnswerListener listener) {
        Set<Integer> told = new HashSet<>();
        for (AnswerSentence sentence : answer.sentences()) {
            listener.sentence(
                    sentence,
                    answer.citations().stream()
                            .filter(citation -> sentence.citations().contains(citation.number()))
                            .filter(citation -> told.add(citation.number()))
                            .toList());
        }
    }
}
