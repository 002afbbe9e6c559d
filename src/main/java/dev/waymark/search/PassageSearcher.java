package dev.waymark.search;

import dev.waymark.knowledge.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Ranks the passages of one reader for a question. */
final class PassageSearcher {
    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble(Hit::score)
            .reversed()
            .thenComparing(hit -> hit.passage().article().id())
            .thenComparingInt(hit -> hit.passage().number());

    private final PassageReader reader;
    private final Passage[] passages;

    /**
     * @param passages by document number
     */
    PassageSearcher(PassageReader reader, Passage[] passages) {
        this.reader = reader;
        this.passages = passages;
    }

    private record Hit(int document, Passage passage, double score) {}

    List<RankedPassage> search(Query query, byte[] question) throws IOException {
        float[] lexical = reader.lexical(query);
        FixedBitSet candidates = reader.candidates(query, question);
        float[] cosines = reader.cosines(candidates, question);
        var fusion = new Fusion(lexical, cosines);
        List<RankedPassage> ranked = new ArrayList<>();
        for (Hit hit : best(query.passages(), candidates, fusion)) {
            int document = hit.document();
            ranked.add(new RankedPassage(
                    hit.passage(),
                    hit.score(),
                    lexical[document],
                    cosines[document],
                    reader.statementCosines(document, question)));
        }
        return ranked;
    }

    private List<Hit> best(int count, FixedBitSet candidates, Fusion fusion) {
        var best = new PriorityQueue<>(BEST_FIRST.reversed());
        double enough = Double.NEGATIVE_INFINITY;
        var documents = new BitSetIterator(candidates, candidates.length());
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            double score = fusion.score(doc);
            if (score < enough) {
                continue;
            }
            best.add(new Hit(doc, passages[doc], score));
            if (best.size() > count) {
                best.remove();
                enough = best.element().score();
            }
        }
        return best.stream().sorted(BEST_FIRST).toList();
    }
}
