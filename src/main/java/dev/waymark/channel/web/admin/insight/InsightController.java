package dev.waymark.channel.web.admin.insight;

import dev.waymark.channel.web.Served;
import dev.waymark.channel.web.admin.ForCurators;
import dev.waymark.channel.web.admin.insight.AnswersJson.PassagesJson;
import dev.waymark.insight.CoverageMap;
import dev.waymark.insight.Insights;
import dev.waymark.insight.Outcomes.Day;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What curators look at, for programs and spreadsheets. */
@RestController
@ForCurators
final class InsightController {
    private static final String COVERAGE = "/api/admin/coverage";
    private static final String QUESTIONS = "/api/admin/questions";
    private static final String ANSWERS = "/api/admin/answers";
    private static final String PASSAGES = "/api/admin/passages";
    private static final String OUTCOMES = "/api/admin/outcomes";

    private static final String CSV = "format=csv";

    private final Served served;
    private final Insights insights;

    InsightController(Served served, Insights insights) {
        this.served = served;
        this.insights = insights;
    }

    @GetMapping(path = COVERAGE, produces = MediaType.APPLICATION_JSON_VALUE)
    CoverageJson coverage() {
        return CoverageJson.of(map());
    }

    @GetMapping(path = COVERAGE, params = CSV)
    ResponseEntity<String> coverageTable() {
        return Tables.coverage(map()).as("coverage.csv");
    }

    @GetMapping(path = QUESTIONS, params = CSV)
    ResponseEntity<String> questionTable() {
        return Tables.questions(map()).as("questions.csv");
    }

    @GetMapping(path = ANSWERS, produces = MediaType.APPLICATION_JSON_VALUE)
    AnswersJson answers() {
        return AnswersJson.of(insights.answers().list());
    }

    @GetMapping(path = ANSWERS, params = CSV)
    ResponseEntity<String> answerTable() {
        return Tables.answers(insights.answers().list()).as("answers.csv");
    }

    @GetMapping(path = PASSAGES, produces = MediaType.APPLICATION_JSON_VALUE)
    PassagesJson passages() {
        return PassagesJson.of(insights.passages().list(served.knowledge()));
    }

    @GetMapping(path = PASSAGES, params = CSV)
    ResponseEntity<String> passageTable() {
        return Tables.passages(insights.passages().list(served.knowledge())).as("passages.csv");
    }

    @GetMapping(path = OUTCOMES, produces = MediaType.APPLICATION_JSON_VALUE)
    OutcomesJson outcomes() {
        return OutcomesJson.of(days());
    }

    @GetMapping(path = OUTCOMES, params = CSV)
    ResponseEntity<String> outcomeTable() {
        return Tables.outcomes(days()).as("outcomes.csv");
    }

    private CoverageMap map() {
        return insights.maps().of(served.knowledge());
    }

    private List<Day> days() {
        return insights.outcomes().days(LocalDate.now(ZoneOffset.UTC));
    }
}
