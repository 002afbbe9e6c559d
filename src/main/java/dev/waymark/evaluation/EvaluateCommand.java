package dev.waymark.evaluation;

import dev.waymark.chat.Replier;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.search.DataFolderInUseException;
import dev.waymark.search.LucenePassageIndex;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.context.ApplicationContext;

/** The command that asks a whole question set of a knowledge base in one go, without a server. */
public final class EvaluateCommand {
    /** The first word on the command line. */
    public static final String NAME = "evaluate";

    private static final Logger LOG = LoggerFactory.getLogger(EvaluateCommand.class);

    private EvaluateCommand() {}

    /**
     * Runs the command.
     *
     * @param arguments what stands behind its name
     * @param errors gets a sentence when the question set cannot be asked
     * @return the exit code, 0 when every question has been asked
     */
    public static int run(List<String> arguments, PrintStream errors) {
        try {
            run(Arguments.of(arguments));
            return 0;
        } catch (EvaluationException e) {
            errors.println(NAME + ": " + e.getMessage());
            return 1;
        }
    }

    /** What is given is read whole and the results are opened before the long work begins. */
    private static void run(Arguments arguments) {
        List<QueryJson> queries = JsonLines.read(arguments.queries(), QueryJson.class);
        Knowledge knowledge = Documents.read(arguments.documents());
        try (var data = EvaluationFolder.open(arguments.data());
                var out = ResultFile.open(arguments.out());
                var run = ResultFile.open(arguments.run());
                var parts = AnsweringParts.start(data.path(), arguments.settings())) {
            LucenePassageIndex index = index(parts);
            tell(knowledge, arguments.documents());
            index.changed(knowledge, () -> false);
            new QuestionSet(parts.getBean(Replier.class), new ArticleSearch(index, arguments.depth()))
                    .ask(queries, out, run);
        }
    }

    private static LucenePassageIndex index(ApplicationContext parts) {
        try {
            return parts.getBean(LucenePassageIndex.class);
        } catch (BeanCreationException e) {
            if (e.contains(DataFolderInUseException.class)) {
                throw new EvaluationException("the folder that --data names is in use by another Waymark", e);
            }
            throw e;
        }
    }

    private static void tell(Knowledge knowledge, Path documents) {
        LOG.info(
                "{}: {} articles, {} passages",
                documents,
                knowledge.articles().size(),
                knowledge.passages().size());
        knowledge.problems().forEach(problem -> LOG.warn("{}: {}", problem.file(), problem.reason()));
    }
}
