package dev.waymark.answer;

import dev.waymark.answer.extract.Candidate;
import dev.waymark.answer.extract.CitedText;
import dev.waymark.answer.extract.ExtractiveWriter;
import dev.waymark.answer.generate.GenerativeWriter;
import dev.waymark.answer.generate.Written;
import dev.waymark.llm.TimeBudget;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes an answer in the sources' own sentences; where a language model is configured, it has the first try. */
final class AnswerWriting {
    private final Optional<GenerativeWriter> writer;

    AnswerWriting(Optional<GenerativeWriter> writer) {
        this.writer = writer;
    }

    /** What a request that begins now may take where a language model is configured; else empty. */
    Optional<TimeBudget> timeBudget() {
        return writer.map(GenerativeWriter::timeBudget);
    }

    /**
     * What was written.
     *
     * @param cited ids of the statements it rests on
     */
    record Result(Answer answer, Set<String> cited) {}

    /** Writes it; the listener hears of each sentence once it is proved. */
    Result write(Grounds grounds, AnswerListener listener, Optional<TimeBudget> budget) {
        if (grounds.selected().isEmpty()) {
            return new Result(grounds.refusal(), Set.of());
        }
        if (writer.isEmpty() || budget.isEmpty()) {
            listener.sources(ExtractiveWriter.candidates(
                    grounds.selected().stream().map(Candidate::evidence).toList()));
            return extracted(grounds, listener, false, false);
        }
        return generated(writer.get(), grounds, listener, budget.get());
    }

    private static Result generated(
            GenerativeWriter writer, Grounds grounds, AnswerListener listener, TimeBudget budget) {
        Written written = writer.write(
                grounds.question(), grounds.statements(), grounds.roles(), grounds.knowledge(), budget, listener);
        return switch (written) {
            case Written.Answer(var sentences, var citations, var cited) ->
                new Result(answer(grounds, sentences, citations, writer.name(), false, false), cited);
            case Written.NotFound _ -> new Result(grounds.refusal(), Set.of());
            case Written.Nothing(boolean passedOn) ->
                extracted(grounds, passedOn ? AnswerListener.NONE : listener, true, passedOn);
        };
    }

    private static Result extracted(Grounds grounds, AnswerListener listener, boolean degraded, boolean replaces) {
        CitedText text = new CitedText(grounds.knowledge().catalogue());
        List<AnswerSentence> sentences = ExtractiveWriter.write(grounds.selected(), text);
        List<Citation> citations = text.citations();
        for (int i = 0; i < sentences.size(); i++) {
            listener.sentence(sentences.get(i), List.of(citations.get(i)));
        }
        Set<String> cited = grounds.selected().stream().map(Candidate::id).collect(Collectors.toSet());
        return new Result(answer(grounds, sentences, citations, ExtractiveWriter.NAME, degraded, replaces), cited);
    }

    private static Answer answer(
            Grounds grounds,
            List<AnswerSentence> sentences,
            List<Citation> citations,
            String writer,
            boolean degraded,
            boolean replaces) {
        return new Answer.Grounded(
                sentences,
                citations,
                grounds.missing(),
                writer,
                degraded,
                replaces,
                grounds.answerability(),
                grounds.next(),
                List.of());
    }
}
