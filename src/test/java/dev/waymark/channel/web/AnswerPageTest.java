package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.chat.ChatListener;
import dev.waymark.chat.Turn;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.role.RoleCatalogue;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AnswerPageTest {
    @RegisterExtension
    private static final WebServer SERVER = WebServer.start();

    @BeforeAll
    static void learn() {
        Lines.learn(SERVER.chat);
    }

    @Test
    void showsAnAnswerToAnybodyWhoHasTheLink() {
        String page = page(turn("bees"));

        assertThat(page)
                .contains("<span>A beekeeper looks after colonies of bees.</span>", "href=\"#source-1\">[1]</a>")
                .contains("<blockquote>A beekeeper looks after colonies of bees.</blockquote>")
                .contains("href=\"/articles/roles-beekeeper#c")
                .contains("The Hive Book · Apiary Press · 2024")
                .contains("<span>The work is &lt;b&gt;seasonal&lt;/b&gt; [1].</span>");
    }

    @Test
    void saysNothingOfTheConversationNorOfTheVeryWordsAsked() {
        Turn turn = turn("bees");

        // The chat of the tests understands a message as itself and a question mark.
        assertThat(page(turn)).contains("<h1>bees?</h1>").doesNotContain(turn.conversationId(), ">bees<");
    }

    @Test
    void namesNeitherTheTurnNorTheConversationWhicheverAddressItIsOpenedBy() {
        Turn turn = turn("bees");
        HttpResponse<String> byOwnId = SERVER.get("/answers/" + turn.turnId());

        for (HttpResponse<String> response : List.of(SERVER.get(Links.to(turn)), byOwnId)) {
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body() + response.headers().map())
                    .contains(Links.to(turn))
                    .doesNotContain(turn.turnId(), turn.conversationId());
        }
        assertThat(byOwnId.body()).isEqualTo(page(turn));
    }

    @Test
    void isAllThatItsAddressLeadsTo() {
        Turn turn = turn("bees");
        String id = Links.to(turn).substring("/answers/".length());

        for (String path : List.of("/api/answers/" + id, "/api/answers/" + id + "/trace", "/api/conversations/" + id)) {
            assertThat(SERVER.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(SERVER.send("DELETE", "/api/conversations/" + id, "").statusCode())
                .isEqualTo(404);
        assertThat(SERVER.postJson("/api/feedback", "{\"turnId\": \"%s\", \"rating\": \"down\"}".formatted(id))
                        .statusCode())
                .isEqualTo(404);
        assertThat(SERVER.postJson("/api/chat", "{\"message\": \"bees\", \"conversationId\": \"%s\"}".formatted(id))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void isNotForSearchEnginesButForPreviews() {
        Turn turn = turn("bees");
        HttpResponse<String> response = SERVER.get(Links.to(turn));

        assertThat(response.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.body())
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .contains("<meta property=\"og:title\" content=\"bees?\">")
                .contains("<meta property=\"og:description\" content=\"A beekeeper looks after colonies of bees. ")
                .contains("<meta property=\"og:url\" content=\"" + SERVER.origin() + Links.to(turn) + "\">");
    }

    @Test
    void saysWhyThereWasNoAnswer() {
        assertThat(page(turn("pay"))).contains("The articles don&#39;t say that about *bees*.");
        assertThat(page(turn("which"))).contains("Which of the two?");
    }

    @Test
    void staysWhenTheArticlesAreGone() {
        Turn turn = turn("bees");

        SERVER.serve(new Knowledge(List.of(), List.of(), List.of(), RoleCatalogue.of(List.of())));

        assertThat(page(turn)).contains("<blockquote>A beekeeper looks after colonies of bees.</blockquote>");
        SERVER.serve(Library.KNOWLEDGE);
    }

    @Test
    void goesWithItsConversation() {
        Turn turn = turn("bees");

        SERVER.chat.forget(turn.conversationId());

        assertThat(SERVER.get(Links.to(turn)).statusCode()).isEqualTo(404);
    }

    @Test
    void isLinkedFromTheAnswerThatOnlyTheAskerSees() {
        assertThat(SERVER.get("/?q=bees").body())
                .containsPattern("<a href=\"/answers/[0-9a-f-]{36}\">Link to this answer");
        assertThat(SERVER.get("/?q=pay").body()).doesNotContain("/answers/");
    }

    @Test
    void isNotFoundUnderAnyOtherId() {
        for (String id : new String[] {"nope", "00000000-0000-0000-0000-000000000000", "%3Cscript%3E"}) {
            HttpResponse<String> response = SERVER.get("/answers/" + id);

            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.body()).contains("There is no such answer").doesNotContain("<script>");
        }
    }

    private static Turn turn(String message) {
        return SERVER.chat.reply(null, message, ChatListener.NONE);
    }

    private static String page(Turn turn) {
        HttpResponse<String> response = SERVER.get(Links.to(turn));
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }
}
