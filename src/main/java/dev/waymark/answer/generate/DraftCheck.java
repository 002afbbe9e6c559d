package dev.waymark.answer.generate;

import dev.waymark.answer.AnswerListener;
import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Citation;
import dev.waymark.answer.extract.CitedText;
import dev.waymark.answer.ground.Checked;
import dev.waymark.answer.ground.Claim;
import dev.waymark.answer.ground.Fault;
import dev.waymark.answer.ground.Grounding;
import dev.waymark.coverage.Evidence;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds a draft against the passages it was written from, sentence by sentence, and passes on what stands. */
final class DraftCheck {
    private final AnswerPrompt prompt;
    private final Grounding grounding;
    private final AnswerListener listener;
    private final CitedText text;
    private final List<AnswerSentence> kept = new ArrayList<>();
    private final List<Fault> refused = new ArrayList<>();
    private final Set<String> cited = new HashSet<>();
    private final Set<List<String>> said = new HashSet<>();
    private Set<String> spokenOf;
    private boolean isNotFound;

    /**
     * @param spokenOf ids of the roles that the question is about
     */
    DraftCheck(
            AnswerPrompt prompt,
            Grounding grounding,
            RoleCatalogue catalogue,
            Set<String> spokenOf,
            AnswerListener listener) {
        this.prompt = prompt;
        this.grounding = grounding;
        this.listener = listener;
        this.spokenOf = spokenOf;
        text = new CitedText(catalogue);
    }

    /** Keeps or refuses a sentence; the fault where it is refused. */
    Optional<Fault> add(DraftSentence sentence) {
        if (kept.isEmpty() && refused.isEmpty() && sentence.text().contains(AnswerPrompt.NOT_FOUND)) {
            isNotFound = true;
            return Optional.empty();
        }
        return switch (check(sentence)) {
            case Checked.Supported(List<Evidence> by) -> {
                keep(sentence, by);
                yield Optional.empty();
            }
            case Checked.Refused(Fault fault, var _) -> {
                refused.add(fault);
                yield Optional.of(fault);
            }
        };
    }

    private Checked check(DraftSentence sentence) {
        if (!sentence.isPlain() || sentence.text().contains(prompt.marker())) {
            return new Checked.Refused(Fault.NO_STATEMENT, "");
        }
        if (!said.add(Words.of(sentence.text()).stream().map(Word::stem).toList())) {
            return new Checked.Refused(Fault.REPEATED, "");
        }
        List<Evidence> shown = prompt.shown();
        if (sentence.numbers().isEmpty()) {
            return grounding.find(sentence.text(), shown, spokenOf);
        }
        // A number that no passage has is an invented source, whatever else is cited.
        if (sentence.numbers().stream().anyMatch(number -> number < 1 || number > shown.size())) {
            return new Checked.Refused(Fault.INVENTED_SOURCE, "");
        }
        List<Evidence> by =
                sentence.numbers().stream().map(number -> shown.get(number - 1)).toList();
        return grounding.check(new Claim(sentence.text(), by, spokenOf));
    }

    private void keep(DraftSentence sentence, List<Evidence> by) {
        int before = text.citations().size();
        List<Integer> numbers = by.stream().map(text::number).toList();
        by.forEach(one -> cited.add(one.id()));
        var checked = new AnswerSentence(sentence.text(), numbers, sentence.block());
        Set<String> named = grounding.roles(sentence.text());
        spokenOf = named.isEmpty() ? spokenOf : named;
        kept.add(checked);
        List<Citation> citations = text.citations();
        listener.sentence(checked, citations.subList(before, citations.size()));
    }

    int size() {
        return kept.size();
    }

    boolean hasPassedOn() {
        return !kept.isEmpty();
    }

    boolean isNotFound() {
        return isNotFound;
    }

    /** Whether nothing can come of it any more: what a draft begins with is what it is about. */
    boolean isLost() {
        return kept.isEmpty() && !refused.isEmpty();
    }

    /** Whether enough of it stands to be an answer. */
    boolean stands() {
        return !kept.isEmpty() && refused.size() <= kept.size();
    }

    Written.Answer answer() {
        return new Written.Answer(kept, text.citations(), cited);
    }
}
