package dev.waymark.channel.web.admin.insight;

import dev.waymark.channel.web.Links;
import dev.waymark.insight.CitedPassage;
import dev.waymark.insight.DoubtedAnswer;
import dev.waymark.insight.DoubtedAnswer.Doubt;
import java.util.List;
import java.util.Locale;

/** Answers that someone should look at, for programs. */
record AnswersJson(List<AnswerJson> answers) {
    /**
     * One of them.
     *
     * @param doubt {@code reader} or {@code unsure}
     */
    record AnswerJson(
            String turnId,
            String at,
            String question,
            String outcome,
            double answerability,
            String doubt,
            String comment) {
        private static AnswerJson of(DoubtedAnswer answer) {
            return new AnswerJson(
                    answer.turnId(),
                    answer.at().toString(),
                    answer.question(),
                    answer.outcome(),
                    answer.answerability(),
                    name(answer.doubt()),
                    answer.comment());
        }
    }

    /** The passages that answers cite most. */
    record PassagesJson(List<PassageJson> passages) {
        static PassagesJson of(List<CitedPassage> passages) {
            return new PassagesJson(passages.stream().map(PassageJson::of).toList());
        }
    }

    /**
     * One of them.
     *
     * @param quote empty when the article no longer has a passage just there
     */
    record PassageJson(String articleId, String title, String quote, String link, int count) {
        private static PassageJson of(CitedPassage passage) {
            return new PassageJson(
                    passage.articleId(),
                    passage.title(),
                    passage.quote(),
                    Links.to(passage.articleId(), passage.offsets()),
                    passage.count());
        }
    }

    static AnswersJson of(List<DoubtedAnswer> answers) {
        return new AnswersJson(answers.stream().map(AnswerJson::of).toList());
    }

    static String name(Doubt doubt) {
        return doubt.name().toLowerCase(Locale.ROOT);
    }
}
