package dev.waymark.answer;

import dev.waymark.answer.extract.Candidate;
import dev.waymark.answer.extract.Candidates;
import dev.waymark.answer.extract.ExtractiveWriter;
import dev.waymark.answer.extract.Gathered;
import dev.waymark.answer.generate.GenerativeWriter;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Coverages;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.llm.TimeBudget;
import dev.waymark.role.Role;
import dev.waymark.search.PassageIndex;
import dev.waymark.search.Query;
import dev.waymark.search.Ranking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Answers questions that stand alone. */
@Component
public final class Answerer {
    /** Enough to hold all that is said about one role in a few articles, few enough to weigh in a millisecond. */
    private static final int PASSAGES = 40;

    private final PassageIndex index;
    private final Coverages coverages;
    private final AspectMeaning meaning;
    private final Answerability answerability = Answerability.builtIn();
    private final AnswerWriting writing;

    Answerer(PassageIndex index, Coverages coverages, AspectMeaning meaning, Optional<GenerativeWriter> writer) {
        this.index = index;
        this.coverages = coverages;
        this.meaning = meaning;
        writing = new AnswerWriting(writer);
    }

    /**
     * Answers from what is served now; the listener hears of each sentence once it is proved. Of several questions those
     * that have an answer get it, and the others are named.
     *
     * @param asked at least one question, in the order asked
     */
    public Answered answer(List<Question> asked, AnswerListener listener) {
        return answer(asked, listener, timeBudget());
    }

    /** What a request that begins now may take where a language model is configured; else empty. */
    public Optional<TimeBudget> timeBudget() {
        return writing.timeBudget();
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
        var grounds = new Grounds(drafts, selected(drafts), knowledge, new Suggestions(coverage));
        AnswerWriting.Result result = writing.write(grounds, listener, budget);
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
