package dev.waymark.channel.slack.render;

import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Run;
import dev.waymark.channel.slack.block.Inline;
import dev.waymark.channel.slack.block.Rich;
import java.util.ArrayList;
import java.util.List;

/** Sets sentences as paragraphs, lists and steps. */
final class AnswerText {
    private AnswerText() {}

    /** Running sentences form a section, items and steps a list. */
    static List<Rich> of(List<AnswerSentence> sentences, Citing citing) {
        return Run.of(sentences).stream().map(run -> set(run, citing)).toList();
    }

    private static Rich set(Run run, Citing citing) {
        List<Rich.Section> sections = run.sentences().stream()
                .map(sentence -> citing.sentence(sentence.text(), sentence.citations()))
                .toList();
        return switch (run.block()) {
            case PARAGRAPH -> running(sections);
            case ITEM -> new Rich.Listing("bullet", 0, sections);
            case STEP -> new Rich.Listing("ordered", 0, sections);
        };
    }

    /** One section after the other in the same lines. */
    static Rich.Section running(List<Rich.Section> sections) {
        List<Inline> all = new ArrayList<>();
        for (Rich.Section section : sections) {
            if (!all.isEmpty()) {
                all.add(Inline.text(" "));
            }
            all.addAll(section.elements());
        }
        return new Rich.Section(all);
    }
}
