package dev.waymark.chat;

import dev.waymark.answer.AnswerListener;
import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Citation;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.List;

/** Hears of a reply while it is being made. */
public interface ChatListener extends AnswerListener {
    /** Hears nothing. */
    ChatListener NONE = new ChatListener() {
        @Override
        public void understood(String understoodAs, List<Role> roles, List<Aspect> aspects) {}

        @Override
        public void sources(List<Citation> candidates) {}

        @Override
        public void sentence(AnswerSentence sentence, List<Citation> firstUsed) {}
    };

    /** First of all: what the message was taken to mean. */
    void understood(String understoodAs, List<Role> roles, List<Aspect> aspects);
}
