package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ComparePageTest {
    @RegisterExtension
    private static final WebServer SERVER = WebServer.start();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void serve() {
        SERVER.serve(Crafts.in(folder));
    }

    @Test
    void offersEveryNameToPickARoleBy() {
        assertThat(page("/compare", 200))
                .contains("<title>Compare roles · Waymark</title>", "<meta name=\"description\" content=\"Two to five")
                .contains(
                        "<option value=\"Baker\"></option>",
                        "<input type=\"checkbox\" name=\"aspect\" value=\"tools\">")
                .containsPattern("(?s)(name=\"role\" type=\"text\".*){5}")
                .doesNotContain("<table", "id=\"trouble\"");
    }

    @Test
    void putsRolesSideBySideWithoutScripts() {
        String page = page("/compare?role=Bakers&role=confectioner&role=&role=", 200);

        assertThat(page)
                .contains("<title>Baker and confectioner compared · Waymark</title>")
                .contains("content=\"How bakers and confectioners compare, aspect by aspect")
                .contains("<caption>Baker and confectioner, aspect by aspect</caption>")
                .contains("<th scope=\"col\" role=\"columnheader\">Confectioner</th>")
                .contains("<th scope=\"row\" role=\"rowheader\"><details open><summary>Tools</summary>")
                .contains("<span>A baker makes bread, whereas a confectioner makes cakes.</span>")
                .contains("Not stated in the articles.")
                .containsPattern("id=\"source-1\"(?s).*href=\"/articles/crafts#c\\d+-\\d+:~:text=")
                .contains("href=\"/compare?role=baker&amp;role=confectioner\"")
                .contains("href=\"/api/compare?role=baker&amp;role=confectioner&amp;format=csv\"")
                .contains("format=markdown\"");
        assertThat(page.indexOf("How they differ")).isLessThan(page.indexOf("<table"));
    }

    @Test
    void tellsWhatOnlyOneRoleHasFromWhatTheyShare() {
        String page = page("/compare?role=baker&role=confectioner&role=brewer&aspect=tools", 200);

        assertThat(page.replaceAll("\\s+", " "))
                .contains("<ul class=\"own\"> <li><span>Bakematic</span>")
                .contains("<ul class=\"own\"> <li><span>Icewright</span>")
                .contains("<ul class=\"shared\"> <li><span>Finegram</span>");
    }

    @Test
    void showsTheAspectsAskedForAlone() {
        assertThat(page("/compare?role=baker&role=brewer&aspect=tools", 200))
                .contains("<summary>Tools</summary>", "value=\"tools\" checked=\"checked\"")
                .contains("href=\"/compare?role=baker&amp;role=brewer&amp;aspect=tools\"")
                .doesNotContain("<summary>Pay</summary>");
        assertThat(page("/compare?role=baker&role=brewer&aspect=hats", 400)).contains("&#39;hats&#39;");
    }

    @Test
    void namesTheNearestRolesForOneThatIsUnknown() {
        assertThat(page("/compare?role=bakker&role=brewer&aspect=tools", 404))
                .contains("There is no role “bakker” here.")
                .contains("<a href=\"/compare?role=baker&amp;role=brewer&amp;aspect=tools\">Baker</a>")
                .contains("value=\"bakker\"", "value=\"Brewer\"")
                .doesNotContain("<table");
    }

    @Test
    void saysWhyRolesCannotBeCompared() {
        assertThat(page("/compare?role=baker&role=bakers", 400)).contains("got &#39;baker&#39; twice");
        assertThat(page("/compare?role=baker", 400)).contains("A comparison takes 2 to 5 roles, got 1.");
        assertThat(page("/compare?role=a&role=b&role=c&role=d&role=e&role=f", 400))
                .contains("got 6", "value=\"f\"");
    }

    @Test
    void showsWhatIsAskedForAsText() {
        String payload = "\"><script>alert(1)</script>";

        assertThat(page("/compare?role=baker&role=" + encoded(payload), 404))
                .contains("value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"")
                .contains("“&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;”")
                .doesNotContain("<script>");
        assertThat(page("/compare?role=baker&role=" + encoded("&aspect=x&role=" + "b".repeat(300)), 404))
                .doesNotContain("“" + "&amp;aspect=x&amp;role=" + "b".repeat(100));
    }

    @Test
    void hasNeitherScriptsNorStylesInIt() {
        assertThat(page("/compare?role=baker&role=brewer", 200))
                .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*\\ssrc=\"/page/)");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String page(String path, int status) {
        HttpResponse<String> response = SERVER.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        return response.body();
    }
}
