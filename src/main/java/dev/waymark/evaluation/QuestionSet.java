package dev.waymark.evaluation;

import dev.waymark.chat.ChatListener;
import dev.waymark.chat.Replied;
import dev.waymark.chat.Replier;
import dev.waymark.chat.understand.Context;
import dev.waymark.role.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

/** Asks questions side by side and writes down what comes of them in their own order. */
final class QuestionSet {
    /** A question's reply, and the articles for it. */
    record Asked(ReplyJson reply, List<RankedArticle> ranking) {}

    private final Replier replier;
    private final ArticleSearch search;

    QuestionSet(Replier replier, ArticleSearch search) {
        this.replier = replier;
        this.search = search;
    }

    void ask(List<QueryJson> queries, ResultFile out, ResultFile run) {
        var tally = new Tally(queries.size());
        // All the work is computing: more at once than there are cores would only wait.
        int cores = Runtime.getRuntime().availableProcessors();
        queries.stream().gather(Gatherers.mapConcurrent(cores, this::ask)).forEach(asked -> {
            out.add(List.of(JsonLines.write(asked.reply)));
            run.add(asked.ranking.stream()
                    .map(article -> article.line(asked.reply.id()))
                    .toList());
            tally.add(asked.reply);
        });
        tally.end();
    }

    Asked ask(QueryJson query) {
        try {
            Replied replied = replier.reply(query.text(), before(query), ChatListener.NONE);
            return new Asked(ReplyJson.of(query.id(), replied), search.search(replied.understoodAs(), roles(replied)));
        } catch (RuntimeException e) {
            throw new IllegalStateException("query '" + query.id() + "' failed", e);
        }
    }

    private static Set<String> roles(Replied replied) {
        return replied.question().stream()
                .flatMap(question -> question.roles().stream())
                .map(Role::id)
                .collect(Collectors.toSet());
    }

    /** What was said earlier tells what the question is about. */
    private Context before(QueryJson query) {
        Context context = Context.NONE;
        for (QueryJson.TurnJson turn : query.turns()) {
            context = turn.isQuestion() ? replier.after(turn.text(), context) : context.hearing(turn.text(), false);
        }
        return context;
    }
}
