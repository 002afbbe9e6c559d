package dev.waymark.answer;

import dev.waymark.answer.extract.Candidate;
import dev.waymark.answer.extract.Candidates;
import dev.waymark.answer.extract.CitedText;
import dev.waymark.answer.extract.ExtractiveWriter;
import dev.waymark.answer.extract.Gathered;
import dev.waymark.answer.generate.GenerativeWriter;
import dev.waymark.answer.generate.Written;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Coverages;
import dev.waymark.coverage.Evidence;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.llm.TimeBudget;
import dev.waymark.role.AspectMeaning;
import dev.waymark.role.Role;
import dev.waymark.search.PassageIndex;
import dev.waymark.search.Query;
import dev.waymark.search.Ranking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers questions that stand alone. */
@Component
public final class Answerer {
    /** Enough to hold all that is said about one role in a few articles, few enough to weigh in a millisecond. */
    private static final int PASSAGES = 40;

    /** What a model writes from: more than an answer holds, so that it can choose. */
    private static final int STATEMENTS = 24;

    private final PassageIndex index;
    private final Coverages coverages;
    private final AspectMeaning meaning;
    private final Answerability answerability = Answerability.builtIn();
    private final Optional<GenerativeWriter> writer;

    Answerer(PassageIndex index, Coverages coverages, AspectMeaning meaning, Optional<GenerativeWriter> writer) {
        this.index = index;
        this.coverages = coverages;
        this.meaning = meaning;
        this.writer = writer;
    }

    /** What the sources say on one question, and whether it is enough. */
    private record Draft(List<Candidate> candidates, List<Candidate> selected, Trace trace) {
        Question question() {
            return trace.question();
        }

        Assessment assessment() {
            return trace.assessment();
        }

        boolean isAnswered() {
            return !selected.isEmpty() && assessment().enough();
        }
    }

    /**
     * Answers from what is served now; the listener hears of each sentence once it is proved. Of several questions those
     * that have an answer get it, and the others are named.
     *
     * @param asked at least one question, in the order asked
     */
    public Answered answer(List<Question> asked, AnswerListener listener) {
        return answer(asked, listener, writer.map(GenerativeWriter::timeBudget));
    }

    /**
     * As {@link #answer(List, AnswerListener)}, within the time that is left.
     *
     * @param budget of a request that has begun, empty where no language model is configured
     */
    public Answered answer(List<Question> asked, AnswerListener listener, Optional<TimeBudget> budget) {
        long start = System.nanoTime();
        List<Ranking> rankings =
                asked.stream().map(question -> index.search(query(question))).toList();
        long found = System.nanoTime();
        Knowledge knowledge = rankings.getLast().knowledge();
        Coverage coverage = coverages.of(knowledge);
        List<Draft> drafts = IntStream.range(0, asked.size())
                .mapToObj(i -> draft(asked.get(i), rankings.get(i), coverage))
                .toList();
        Suggestions suggestions = new Suggestions(coverage);
        List<Candidate> selected = selected(drafts);
        var evidence = new Grounds(drafts, selected, knowledge, suggestions);
        Result result = selected.isEmpty()
                ? new Result(refusal(drafts.getFirst(), suggestions), Set.of())
                : grounded(evidence, listener, budget);
        Draft last = drafts.getLast();
        return new Answered(
                result.answer(),
                drafts.stream().map(Draft::trace).toList(),
                result.cited(),
                last.isAnswered() ? decided(last, knowledge) : List.of(),
                Duration.ofNanos(found - start),
                Duration.ofNanos(System.nanoTime() - found));
    }

    private Draft draft(Question asked, Ranking ranking, Coverage coverage) {
        Question question = meant(asked, ranking);
        Gathered gathered = Candidates.of(question, ranking, coverage);
        List<Candidate> selected = ExtractiveWriter.select(question, gathered.candidates());
        var signals = new Signals(question, gathered.candidates(), selected, coverage);
        Assessment assessment = answerability.of(signals.in(ranking));
        return new Draft(gathered.candidates(), selected, Trace.of(question, ranking, gathered, selected, assessment));
    }

    /** What the answer rests on, no statement twice. */
    private static List<Candidate> selected(List<Draft> drafts) {
        Map<String, Candidate> selected = new LinkedHashMap<>();
        drafts.stream()
                .filter(Draft::isAnswered)
                .flatMap(draft -> draft.selected().stream())
                .forEach(candidate -> selected.putIfAbsent(candidate.id(), candidate));
        return List.copyOf(selected.values());
    }

    private static Answer.Unanswered refusal(Draft draft, Suggestions suggestions) {
        return Refusal.of(draft.question(), draft.assessment().score(), suggestions);
    }

    /** Where the words name no aspect, the meaning may. */
    private Question meant(Question asked, Ranking ranking) {
        boolean open = asked.aspects().isEmpty() && !asked.roles().isEmpty() && asked.kind() != Question.Kind.EXAMPLE;
        return open
                ? meaning.of(ranking.cosine())
                        .map(aspect -> asked.of(asked.roles(), List.of(aspect)))
                        .orElse(asked)
                : asked;
    }

    private static Query query(Question question) {
        return new Query(
                question.text(), question.roles().stream().map(Role::id).collect(Collectors.toSet()), PASSAGES);
    }

    /** What an answer may rest on. */
    private record Grounds(List<Draft> drafts, List<Candidate> selected, Knowledge knowledge, Suggestions suggestions) {
        List<Question> answered() {
            return drafts.stream()
                    .filter(Draft::isAnswered)
                    .map(Draft::question)
                    .toList();
        }

        /** As the questions were put, in one. */
        String question() {
            return answered().stream().map(Question::text).collect(Collectors.joining(" "));
        }

        Set<String> roles() {
            return answered().stream()
                    .flatMap(question -> question.roles().stream())
                    .map(Role::id)
                    .collect(Collectors.toSet());
        }

        /** What the sources' own sentences would answer first, then what else is near. */
        List<Evidence> statements() {
            Stream<Candidate> others = drafts.stream()
                    .filter(Draft::isAnswered)
                    .flatMap(draft -> draft.candidates().stream())
                    .sorted(Comparator.comparingDouble(Candidate::relevance).reversed());
            return Stream.concat(selected.stream(), others)
                    .map(Candidate::evidence)
                    .distinct()
                    .limit(STATEMENTS)
                    .toList();
        }

        double answerability() {
            return drafts.stream()
                    .filter(Draft::isAnswered)
                    .mapToDouble(draft -> draft.assessment().score())
                    .min()
                    .orElseThrow();
        }
    }

    private record Result(Answer answer, Set<String> cited) {}

    private Result grounded(Grounds grounds, AnswerListener listener, Optional<TimeBudget> budget) {
        if (writer.isEmpty() || budget.isEmpty()) {
            listener.sources(candidates(
                    grounds.selected().stream().map(Candidate::evidence).toList()));
            return extracted(grounds, listener, false, false);
        }
        return generated(writer.get(), grounds, listener, budget.get());
    }

    private static List<Citation> candidates(List<Evidence> statements) {
        return statements.stream()
                .map(statement -> ExtractiveWriter.cite(statement, 0))
                .toList();
    }

    private static Result generated(
            GenerativeWriter writer, Grounds grounds, AnswerListener listener, TimeBudget budget) {
        String question = grounds.question();
        List<Evidence> shown = writer.shown(question, grounds.statements());
        listener.sources(candidates(shown));
        Written written = writer.write(question, shown, grounds.roles(), grounds.knowledge(), budget, listener);
        return switch (written) {
            case Written.Answer(var sentences, var citations, var cited) ->
                new Result(answer(grounds, sentences, citations, writer.name(), false, false), cited);
            case Written.NotFound _ ->
                new Result(refusal(grounds.drafts().getFirst(), grounds.suggestions()), Set.of());
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
                missing(grounds.drafts(), grounds.suggestions()),
                writer,
                degraded,
                replaces,
                grounds.answerability(),
                grounds.suggestions().after(grounds.drafts().getLast().question()));
    }

    /** What is asked besides and not stated. */
    private static List<Answer.Missing> missing(List<Draft> drafts, Suggestions suggestions) {
        return drafts.stream()
                .filter(draft -> !draft.isAnswered())
                .map(draft -> new Answer.Missing(
                        draft.question().text(), refusal(draft, suggestions).text()))
                .toList();
    }

    /** Of the roles the question chose between, those that the answer is about; where it named none, those of it all. */
    private static List<Role> decided(Draft draft, Knowledge knowledge) {
        Question question = draft.question();
        if (question.roles().isEmpty()) {
            return knowledge.catalogue().roles().stream()
                    .filter(role -> draft.selected().stream().allMatch(candidate -> candidate.isAbout(role)))
                    .toList();
        }
        List<Role> decided = new ArrayList<>(question.roles());
        decided.removeIf(role -> draft.selected().stream().noneMatch(candidate -> candidate.isAbout(role)));
        return question.kind() == Question.Kind.CHOICE ? decided : question.roles();
    }
}
