package dev.waymark.chat.understand;

import dev.waymark.answer.Question;
import dev.waymark.answer.Reason;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.List;

/** What a message was taken to mean. */
public sealed interface Understanding {
    /** What can be put to the sources: at least one question, in the order asked. */
    record Asked(List<Question> questions) implements Understanding {
        public Asked {
            if (questions.isEmpty()) {
                throw new IllegalArgumentException("nothing is asked");
            }
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question that is not put to the sources, whatever they hold.
     *
     * @param text the message, made clear as far as it goes
     */
    record Refused(Reason reason, String text) implements Understanding {}

    /**
     * A question in another language than the sources.
     *
     * @param refusal says so in that language
     * @param roles that it names all the same
     */
    record Foreign(String text, String refusal, List<Role> roles) implements Understanding {
        public Foreign {
            roles = List.copyOf(roles);
        }
    }

    /**
     * A question that does not say which role it is about.
     *
     * @param choices the roles that it could be about; empty when it names none at all
     */
    record Unclear(String text, List<Role> choices, List<Aspect> aspects) implements Understanding {
        public Unclear {
            aspects = List.copyOf(aspects);
            choices = List.copyOf(choices);
        }
    }

    /** No question at all. */
    record Talk(SmallTalk kind) implements Understanding {}
}
