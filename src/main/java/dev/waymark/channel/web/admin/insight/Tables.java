package dev.waymark.channel.web.admin.insight;

import dev.waymark.channel.web.Links;
import dev.waymark.insight.CitedPassage;
import dev.waymark.insight.CoverageMap;
import dev.waymark.insight.CoverageMap.Cell;
import dev.waymark.insight.CoverageMap.Row;
import dev.waymark.insight.DoubtedAnswer;
import dev.waymark.insight.Outcomes.Day;
import dev.waymark.insight.QuestionGroup;
import java.util.List;

/** What curators look at, as tables to take away. */
final class Tables {
    private Tables() {}

    static Csv coverage(CoverageMap map) {
        Csv csv = new Csv("role", "aspect", "statements", "articles", "asked in vain");
        for (Row row : map.rows()) {
            for (Cell cell : row.cells()) {
                csv.add(row.role().name(), cell.aspect().title(), cell.statements(), cell.articles(), cell.asked());
            }
        }
        return csv;
    }

    static Csv questions(CoverageMap map) {
        Csv csv = new Csv("role", "aspect", "question", "times", "reason", "latest", "turn");
        for (Row row : map.rows()) {
            for (Cell cell : row.cells()) {
                cell.unanswered()
                        .forEach(group ->
                                question(row.role().name(), cell.aspect().title(), group, csv));
            }
        }
        map.unplaced().forEach(group -> question("", "", group, csv));
        return csv;
    }

    static Csv answers(List<DoubtedAnswer> answers) {
        Csv csv = new Csv("question", "outcome", "answerability", "doubted by", "comment", "at", "turn");
        answers.forEach(answer -> csv.add(
                answer.question(),
                answer.outcome(),
                answer.answerability(),
                AnswersJson.name(answer.doubt()),
                answer.comment(),
                answer.at(),
                answer.turnId()));
        return csv;
    }

    static Csv passages(List<CitedPassage> passages) {
        Csv csv = new Csv("times", "article", "passage", "link");
        passages.forEach(passage -> csv.add(
                passage.count(), passage.title(), passage.quote(), Links.to(passage.articleId(), passage.offsets())));
        return csv;
    }

    static Csv outcomes(List<Day> days) {
        Csv csv = new Csv("day", "outcome", "turns");
        days.forEach(day -> day.counts().forEach((outcome, count) -> csv.add(day.date(), outcome, count)));
        return csv;
    }

    private static void question(String role, String aspect, QuestionGroup group, Csv csv) {
        csv.add(role, aspect, group.question(), group.count(), group.reason(), group.latest(), group.turnId());
    }
}
