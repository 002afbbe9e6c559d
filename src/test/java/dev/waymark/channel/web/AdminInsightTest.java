package dev.waymark.channel.web;

import static dev.waymark.channel.web.WebServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.chat.ChatListener;
import dev.waymark.chat.ShareId;
import dev.waymark.chat.Turn;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class AdminInsightTest {
    @RegisterExtension
    private static final WebServer SERVER = WebServer.start(Curator.SETTING);

    @BeforeAll
    static void ask() {
        AdminLedger.fill(SERVER.ledger);
    }

    @Test
    void placesQuestionsOnTheMap() {
        JsonNode map = json(get("/api/admin/coverage"));

        JsonNode pay = map.at("/roles/0/cells")
                .valueStream()
                .filter(cell -> cell.get("aspect").asString().equals("pay"))
                .findFirst()
                .orElseThrow();
        assertThat(pay.get("asked").asInt()).isEqualTo(2);
        assertThat(pay.at("/unanswered/0/question").asString()).isEqualTo("What does a beekeeper earn?");
        assertThat(map.at("/unplaced/0/question").asString()).isEqualTo(AdminLedger.ATTACK);
        assertThat(map.at("/roles/0/cells/1/statements").asInt()).isPositive();
    }

    @Test
    void showsTheMapAsATable() {
        Curator curator = Curator.signedIn(SERVER);

        String page = curator.get("/admin/coverage").body();

        assertThat(page)
                .contains("<a class=\"asked\" href=\"#beekeeper--pay\">2 asked</a>", "id=\"beekeeper--pay\"")
                .contains("What does a beekeeper earn?", "asked <span>2 times</span>")
                .doesNotContain("<script>alert");
        assertThat(curator.get("/admin").body()).contains("/admin/coverage#beekeeper--pay");
    }

    @Test
    void listsDoubtedAnswersAndCitedPassages() {
        JsonNode answers = json(get("/api/admin/answers")).get("answers");
        assertThat(answers.get(0).get("comment").asString()).isEqualTo(AdminLedger.ATTACK);
        assertThat(answers.get(0).get("doubt").asString()).isEqualTo("reader");
        assertThat(answers.get(1).get("doubt").asString()).isEqualTo("unsure");
        JsonNode passages = json(get("/api/admin/passages")).get("passages");
        assertThat(passages).hasSize(4);
        assertThat(passages.get(0).get("quote").asString()).isEqualTo("A beekeeper looks after colonies of bees.");

        String page = Curator.signedIn(SERVER).get("/admin/answers").body();
        assertThat(page)
                .contains("/api/answers/" + answers.get(0).get("turnId").asString() + "/trace", "colonies of bees")
                .contains(
                        "\"/answers/" + ShareId.of(answers.get(0).get("turnId").asString()) + "\"")
                .doesNotContain("<script>alert");
    }

    @Test
    void countsOutcomes() {
        assertThat(json(get("/api/admin/outcomes")).get("days")).isNotNull();
        assertThat(get("/api/admin/outcomes?format=csv").body()).startsWith("day,outcome,turns");
    }

    @Test
    void givesTablesThatNoSpreadsheetRuns() {
        for (String table : List.of("coverage", "questions", "answers", "passages")) {
            HttpResponse<String> csv = get("/api/admin/" + table + "?format=csv");

            assertThat(csv.statusCode()).isEqualTo(200);
            assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
            assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                    .isEqualTo("attachment; filename=\"" + table + ".csv\"");
            assertThat(csv.body()).doesNotContainPattern("(^|,|\n)\"?=");
        }
        assertThat(get("/api/admin/questions?format=csv").body()).contains("\"'=HYPERLINK(\"\"https");
        assertThat(get("/api/admin/questions").statusCode()).isEqualTo(400);
    }

    @Test
    void leadsToATrace() {
        HttpResponse<String> response = Curator.signedIn(SERVER).get("/admin/trace?turn=a/../b%0D%0AX:%20y");

        assertThat(response.headers().firstValue("Location")).hasValue("/api/answers/a%2F..%2Fb%0D%0AX%3A%20y/trace");
    }

    @Test
    void leadsFromTheAddressOfAnAnswerToItsTrace() {
        Turn turn = SERVER.chat.reply(null, "anything", ChatListener.NONE);

        HttpResponse<String> response = Curator.signedIn(SERVER).get("/admin/trace?turn=+" + ShareId.of(turn.turnId()));

        assertThat(response.headers().firstValue("Location")).hasValue("/api/answers/" + turn.turnId() + "/trace");
    }

    private static HttpResponse<String> get(String path) {
        return SERVER.get(path, Curator.byHeader(Curator.PASSWORD));
    }
}
