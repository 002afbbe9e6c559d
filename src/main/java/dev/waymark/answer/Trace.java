package dev.waymark.answer;

import dev.waymark.answer.extract.Candidate;
import dev.waymark.answer.extract.Gathered;
import dev.waymark.answer.extract.Gathered.Dropped;
import dev.waymark.answer.extract.Verdict;
import dev.waymark.coverage.Evidence;
import dev.waymark.knowledge.Passage;
import dev.waymark.search.RankedPassage;
import dev.waymark.search.Ranking;
import dev.waymark.text.Offsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the answer to one question came about: what a curator opens when it looks wrong.
 *
 * @param question as it was put to the sources
 * @param assessment whether the sources hold an answer, and what decided it
 * @param passages the first of the ranking, best first
 * @param statements those chosen, then the nearest of the others
 * @param generation of the index that was asked
 */
public record Trace(
        Question question,
        Assessment assessment,
        List<FoundPassage> passages,
        List<FoundStatement> statements,
        long generation) {
    /** More is seldom read, and every turn keeps its trace. */
    private static final int MOST = 20;

    /**
     * A passage that search found.
     *
     * @param heading of its section, empty before the first
     * @param lexical its BM25 score, 0 when no word matches
     * @param similarity cosine of question and passage, names of roles masked
     * @param score the two fused, what the ranking is ordered by
     */
    public record FoundPassage(
            String articleId, Offsets offsets, String heading, double lexical, double similarity, double score) {
        private static FoundPassage of(RankedPassage ranked) {
            Passage passage = ranked.passage();
            return new FoundPassage(
                    passage.article().id(),
                    new Offsets(passage.start(), passage.end()),
                    passage.heading(),
                    ranked.lexical(),
                    ranked.similarity(),
                    ranked.score());
        }
    }

    /**
     * A statement of those passages.
     *
     * @param similarity cosine of question and statement, names of roles masked
     * @param words the question's terms that it holds, as a share by rarity, 0 to 1
     * @param aspect how clearly it is about the aspect asked about, from 0
     * @param relevance what it was weighed with besides its words; 0 where it was dropped before
     */
    public record FoundStatement(
            String articleId,
            Offsets offsets,
            String quote,
            double similarity,
            double words,
            double aspect,
            double relevance,
            Verdict verdict) {
        private static FoundStatement of(Candidate candidate, Verdict verdict) {
            Evidence evidence = candidate.evidence();
            return new FoundStatement(
                    evidence.article().id(),
                    evidence.span().offsets(),
                    quote(evidence),
                    candidate.similarity(),
                    candidate.lexical(),
                    candidate.aspect(),
                    candidate.relevance(),
                    verdict);
        }

        private static FoundStatement of(Dropped dropped) {
            Evidence evidence = dropped.evidence();
            return new FoundStatement(
                    evidence.article().id(),
                    evidence.span().offsets(),
                    quote(evidence),
                    dropped.similarity(),
                    0,
                    0,
                    0,
                    dropped.verdict());
        }

        private static String quote(Evidence evidence) {
            return evidence.article().quote(evidence.span());
        }
    }

    public Trace {
        passages = List.copyOf(passages);
        statements = List.copyOf(statements);
    }

    static Trace of(
            Question question, Ranking ranking, Gathered gathered, List<Candidate> selected, Assessment assessment) {
        return new Trace(
                question,
                assessment,
                ranking.passages().stream().limit(MOST).map(FoundPassage::of).toList(),
                statements(gathered, selected),
                ranking.generation());
    }

    private static List<FoundStatement> statements(Gathered gathered, List<Candidate> selected) {
        Stream<FoundStatement> chosen = selected.stream().map(each -> FoundStatement.of(each, Verdict.CHOSEN));
        // Whether one repeats another takes time: it is asked only of those that are kept.
        Stream<FoundStatement> weaker = gathered.candidates().stream()
                .filter(each -> !selected.contains(each))
                .sorted(Comparator.comparingDouble(Candidate::similarity).reversed())
                .limit(MOST)
                .map(each -> FoundStatement.of(each, Verdict.of(each, selected)));
        Stream<FoundStatement> dropped = gathered.dropped().stream().map(FoundStatement::of);
        Stream<FoundStatement> others = Stream.concat(weaker, dropped)
                .sorted(Comparator.comparingDouble(FoundStatement::similarity).reversed())
                .limit(MOST);
        return Stream.concat(chosen, others).toList();
    }
}
