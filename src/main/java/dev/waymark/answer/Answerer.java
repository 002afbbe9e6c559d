package dev.waymark.answer;

import dev.waymark.answer.extract.Candidate;
import dev.waymark.answer.extract.Candidates;
import dev.waymark.answer.extract.ExtractiveWriter;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Coverages;
import dev.waymark.role.AspectMeaning;
import dev.waymark.role.Role;
import dev.waymark.search.PassageIndex;
import dev.waymark.search.Query;
import dev.waymark.search.Ranking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    Answerer(PassageIndex index, Coverages coverages, AspectMeaning meaning) {
        this.index = index;
        this.coverages = coverages;
        this.meaning = meaning;
    }

    /** Answers from what is served now; the listener hears of each sentence once it is proved. */
    public Answered answer(Question asked, AnswerListener listener) {
        long start = System.nanoTime();
        Ranking ranking = index.search(query(asked));
        long found = System.nanoTime();
        Coverage coverage = coverages.of(ranking.knowledge());
        Question question = meant(asked, ranking);
        List<Candidate> candidates = Candidates.of(question, ranking, coverage);
        List<Candidate> selected = ExtractiveWriter.select(question, candidates);
        Answerability answerability = Answerability.of(question, selected, candidates, coverage);
        Suggestions suggestions = new Suggestions(coverage);
        boolean answered = !selected.isEmpty() && answerability.isEnough();
        Answer answer = answered
                ? grounded(question, selected, ranking, answerability, suggestions, listener)
                : Refusal.of(question, answerability.score(), suggestions);
        return new Answered(
                answer,
                answered ? selected.stream().map(Candidate::id).collect(Collectors.toSet()) : Set.of(),
                answered ? decided(question, selected) : List.of(),
                Duration.ofNanos(found - start),
                Duration.ofNanos(System.nanoTime() - found));
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
            Question question,
            List<Candidate> selected,
            Ranking ranking,
            Answerability answerability,
            Suggestions suggestions,
            AnswerListener listener) {
        listener.sources(selected.stream()
                .map(candidate -> ExtractiveWriter.cite(candidate, 0))
                .toList());
        List<AnswerSentence> sentences =
                ExtractiveWriter.write(selected, ranking.knowledge().catalogue());
        List<Citation> citations = IntStream.range(0, selected.size())
                .mapToObj(i -> ExtractiveWriter.cite(selected.get(i), i + 1))
                .toList();
        for (int i = 0; i < sentences.size(); i++) {
            listener.sentence(sentences.get(i), List.of(citations.get(i)));
        }
        return new Answer.Grounded(
                sentences,
                citations,
                ExtractiveWriter.NAME,
                false,
                false,
                answerability.score(),
                suggestions.after(question));
    }

    /** Of the roles the question chose between, those that the answer is about; empty when it is about all. */
    private static List<Role> decided(Question question, List<Candidate> selected) {
        List<Role> decided = new ArrayList<>(question.roles());
        decided.removeIf(role -> selected.stream().noneMatch(candidate -> candidate.isAbout(role)));
        return question.kind() == Question.Kind.CHOICE ? decided : question.roles();
    }
}
