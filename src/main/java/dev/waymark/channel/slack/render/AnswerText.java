package dev.waymark.channel.slack.render;

import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Block;
import dev.waymark.channel.slack.block.Inline;
import dev.waymark.channel.slack.block.Rich;
import java.util.ArrayList;
import java.util.List;

/** Sets sentences as paragraphs, lists and steps. */
final class AnswerText {
    private AnswerText() {}

    /** Running sentences form a section, items and steps a list. */
    static List<Rich> of(List<AnswerSentence> sentences, Numbers numbers) {
        List<Rich> all = new ArrayList<>();
        int from = 0;
        while (from < sentences.size()) {
            int to = from;
            Block block = sentences.get(from).block();
            while (to < sentences.size() && sentences.get(to).block() == block) {
                to++;
            }
            all.add(set(block, sentences.subList(from, to), numbers));
            from = to;
        }
        return all;
    }

    private static Rich set(Block block, List<AnswerSentence> sentences, Numbers numbers) {
        List<Rich.Section> sections = sentences.stream()
                .map(sentence -> numbers.sentence(sentence.text(), sentence.citations()))
                .toList();
        return switch (block) {
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
