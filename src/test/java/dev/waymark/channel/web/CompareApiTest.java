package dev.waymark.channel.web;

import static dev.waymark.channel.web.WebServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.knowledge.Written;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CompareApiTest {
    private static final WebServer SERVER = WebServer.start();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void serve() {
        SERVER.index.serve(
                Optional.of(new Written(folder).write("crafts.md", """
                        ---
                        title: Crafts
                        roles: [baker, confectioner]
                        ---
                        ## What they do

                        A baker makes bread, whereas a confectioner makes cakes.

                        ## Tools

                        A baker uses two tools: Bakematic and Finegram. A confectioner uses two tools: Finegram and Icewright.
                        """).read()));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void givesTheTableWithItsProof() {
        HttpResponse<String> response =
                SERVER.get("/api/compare?role=baker&role=Confectioners&aspect=tools&aspect=pay");

        JsonNode comparison = json(response);
        JsonNode expected = WebServer.JSON.readTree("""
                {
                  "roles": [{"id": "baker", "name": "Baker"}, {"id": "confectioner", "name": "Confectioner"}],
                  "contrasts": [],
                  "rows": [
                    {"aspect": "tools", "title": "Tools", "cells": [
                      {"role": "baker", "stated": true, "sentences": [
                        {"text": "A baker uses two tools: Bakematic and Finegram.", "citations": [1], "block": "paragraph"}]},
                      {"role": "confectioner", "stated": true, "sentences": [
                        {"text": "A confectioner uses two tools: Finegram and Icewright.", "citations": [2],
                         "block": "paragraph"}]}]},
                    {"aspect": "pay", "title": "Pay", "cells": [
                      {"role": "baker", "stated": false, "sentences": []},
                      {"role": "confectioner", "stated": false, "sentences": []}]}],
                  "items": [
                    {"aspect": "tools", "name": "Finegram", "roles": ["baker", "confectioner"], "citations": [1, 2]},
                    {"aspect": "tools", "name": "Bakematic", "roles": ["baker"], "citations": [1]},
                    {"aspect": "tools", "name": "Icewright", "roles": ["confectioner"], "citations": [2]}],
                  "citations": %s
                }""".formatted(comparison.get("citations")));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(comparison).isEqualTo(expected);
        assertThat(comparison.get("citations").get(1).get("quote").asString())
                .isEqualTo("A confectioner uses two tools: Finegram and Icewright.");
    }

    @Test
    void leadsWithTheContrast() {
        JsonNode contrasts =
                json(SERVER.get("/api/compare?role=confectioner&role=baker")).get("contrasts");

        assertThat(contrasts.get(0).get("text").asString())
                .isEqualTo("A baker makes bread, whereas a confectioner makes cakes.");
    }

    @ParameterizedTest
    @CsvSource({
        "&format=csv,*/*,text/csv",
        "&format=markdown,*/*,text/markdown",
        "'',text/csv,text/csv",
        "'',text/markdown,text/markdown",
        "'',*/*,application/json",
        "&format=json,text/csv,application/json"
    })
    void givesTheFormatThatIsAskedFor(String parameter, String accept, String expected) {
        HttpResponse<String> response =
                SERVER.get("/api/compare?role=baker&role=confectioner" + parameter, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith(expected));
    }

    @Test
    void aTableToTakeAwayLeadsBackHere() {
        String link = SERVER.origin() + "/articles/crafts#c";

        for (String format : List.of("csv", "markdown")) {
            assertThat(SERVER.get("/api/compare?role=baker&role=confectioner&format=" + format)
                            .body())
                    .contains(link);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "role=baker,got 1",
        "'',got 0",
        "role=baker&role=bakers,'baker'",
        "role=a&role=b&role=c&role=d&role=e&role=f,got 6",
        "role=baker&role=confectioner&aspect=fame,'fame'",
        "role=baker&role=confectioner&format=pdf,'pdf'"
    })
    void refusesWhatCannotBeCompared(String query, String detail) {
        HttpResponse<String> response = SERVER.get("/api/compare?" + query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(response).get("detail").asString()).contains(detail);
    }

    @Test
    void namesTheNearestRolesToAnUnknownOne() {
        HttpResponse<String> response = SERVER.get("/api/compare?role=baker&role=confektionist", "Accept", "text/csv");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(response).get("detail").asString())
                .startsWith("role 'confektionist' is not known; nearest to it are confectioner");
    }

    @Test
    void listsForARoleTheAspectsThatAreStated() {
        JsonNode roles = json(SERVER.get("/api/roles"));

        for (JsonNode role : roles) {
            assertThat(role.get("aspects").toString()).contains("\"tools\"").doesNotContain("\"pay\"");
        }
        assertThat(roles).hasSize(2);
    }
}
