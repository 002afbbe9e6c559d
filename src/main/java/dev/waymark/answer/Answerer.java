package dev.waymark.answer;

import dev.waymark.answer.extract.Candidate;
import dev.waymark.answer.extract.Candidates;
import dev.waymark.answer.extract.CitedText;
import dev.waymark.answer.extract.ExtractiveWriter;
import dev.waymark.answer.extract.Gathered;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Coverages;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.role.AspectMeaning;
import dev.waymark.role.Role;
import dev.waymark.search.PassageIndex;
import dev.waymark.search.Query;
import dev.waymark.search.Ranking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    Answerer(PassageIndex index, Coverages coverages, AspectMeaning meaning) {
        this.index = index;
        this.coverages = coverages;
        this.meaning = meaning;
    }

    /** What the sources say on one question, and whether it is enough. */
    private record Draft(List<Candidate> selected, Trace trace) {
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
        Answer answer = selected.isEmpty()
                ? refusal(drafts.getFirst(), suggestions)
                : grounded(drafts, selected, knowledge, suggestions, listener);
        Draft last = drafts.getLast();
        return new Answered(
                answer,
                drafts.stream().map(Draft::trace).toList(),
                selected.stream().map(Candidate::id).collect(Collectors.toSet()),
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
        return new Draft(selected, Trace.of(question, ranking, gathered, selected, assessment));
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

    private static Answer grounded(
            List<Draft> drafts,
            List<Candidate> selected,
            Knowledge knowledge,
            Suggestions suggestions,
            AnswerListener listener) {
        listener.sources(selected.stream()
                .map(candidate -> ExtractiveWriter.cite(candidate.evidence(), 0))
                .toList());
        CitedText text = new CitedText(knowledge.catalogue());
        List<AnswerSentence> sentences = ExtractiveWriter.write(selected, text);
        List<Citation> citations = text.citations();
        for (int i = 0; i < sentences.size(); i++) {
            listener.sentence(sentences.get(i), List.of(citations.get(i)));
        }
        return new Answer.Grounded(
                sentences,
                citations,
                missing(drafts, suggestions),
                ExtractiveWriter.NAME,
                false,
                false,
                drafts.stream()
                        .filter(Draft::isAnswered)
                        .mapToDouble(draft -> draft.assessment().score())
                        .min()
                        .orElseThrow(),
                suggestions.after(drafts.getLast().question()));
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
