package dev.waymark.evaluation;

import dev.waymark.chat.Replier;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.search.LucenePassageIndex;
import dev.waymark.search.PassageIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.springframework.context.ConfigurableApplicationContext;

/** The parts that reply, as {@code evaluate} starts them, over documents whose index is kept for the next run. */
final class AskedSet implements AutoCloseable {
    /** As deep as {@code evaluate} ranks unless it is told otherwise. */
    private static final int DEPTH = 100;

    private final ConfigurableApplicationContext parts;

    private AskedSet(ConfigurableApplicationContext parts) {
        this.parts = parts;
    }

    static AskedSet open(Path data, Knowledge knowledge) {
        var set = new AskedSet(AnsweringParts.start(data, List.of()));
        set.parts.getBean(LucenePassageIndex.class).changed(knowledge, () -> false);
        return set;
    }

    <T> T part(Class<T> type) {
        return parts.getBean(type);
    }

    /** What comes of questions, in their order. */
    List<QuestionSet.Asked> ask(List<QueryJson> queries) {
        var set = new QuestionSet(part(Replier.class), new ArticleSearch(part(PassageIndex.class), DEPTH));
        return each(queries, set::ask);
    }

    /** Does the same with each, side by side; the results come in their order. */
    static <T, R> List<R> each(List<T> all, Function<T, R> work) {
        int cores = Runtime.getRuntime().availableProcessors();
        return all.stream().gather(Gatherers.mapConcurrent(cores, work)).toList();
    }

    @Override
    public void close() {
        parts.close();
    }
}
