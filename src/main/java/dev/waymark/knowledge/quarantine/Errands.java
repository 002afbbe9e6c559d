package dev.waymark.knowledge.quarantine;

import dev.waymark.knowledge.structure.Block;
import dev.waymark.role.AspectWording;
import java.util.Set;

/** Tells tasks and questions that an article gives no occasion for from those that belong to it. */
final class Errands {
    private static final Wording WORDING = Wording.BUILT_IN;
    private static final AspectWording ASPECTS = AspectWording.builtIn();

    /** Hardly any: an honest sentence shares more words with the rest of its article. */
    private static final double QUARTER = 0.25;

    private final Vocabulary vocabulary;

    Errands(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Whether it is an errand where it stands.
     *
     * @param talks whether talks between people are spoken of nearby
     */
    boolean isErrand(Utterance utterance, Block block, Surroundings around, boolean talks) {
        if (utterance.addressesReader()) {
            return false;
        }
        return switch (block) {
            case Block.Paragraph _, Block.Item _, Block.Row _ -> isErrand(utterance, around, talks);
            case Block.Heading _ -> utterance.isQuestion() && !asksForAspect(utterance) && isForeign(utterance, 2);
            case Block.HeaderRow _, Block.Line _, Block.Gap _ -> false;
        };
    }

    private boolean isErrand(Utterance utterance, Surroundings around, boolean talks) {
        boolean personal = utterance.says("me", "my");
        boolean telling = utterance.ordering() && utterance.isOrder(WORDING.tellings());
        boolean usual = around.listed() || (talks && !telling);
        boolean task = isTask(utterance) && (personal || !usual);
        boolean question = utterance.isQuestion();
        int fewest = personal || telling || (question && !around.addressed()) ? 1 : 2;
        boolean lone = task && telling && !around.addressed() && known(utterance) < 1;
        return lone || ((task || question) && isForeign(utterance, fewest));
    }

    /** Such a question is at home in any article on a career. */
    private static boolean asksForAspect(Utterance utterance) {
        return !ASPECTS.inQuestion(utterance.words()).aspects().isEmpty();
    }

    private static boolean isTask(Utterance utterance) {
        return utterance.isOrder(WORDING.errands()) && (utterance.ordering() || !utterance.isOrder(WORDING.nouns()));
    }

    /** Whether it is about so many things at least, and hardly any of them is met elsewhere in the article. */
    boolean isForeign(Utterance utterance, int fewest) {
        return utterance.subject(WORDING.hollow()).size() >= fewest && known(utterance) <= QUARTER;
    }

    /** The share of what it is about that the rest of the article is about, too. */
    private double known(Utterance utterance) {
        Set<String> subject = utterance.subject(WORDING.hollow());
        double known = subject.stream().filter(vocabulary::isElsewhere).count();
        return subject.isEmpty() || !vocabulary.isRich() ? 1 : known / subject.size();
    }
}
