package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What search engines and previews of links are told. */
class PageHeadsTest {
    private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");

    private static final String TABLE = "/compare?role=baker&amp;role=brewer";

    @RegisterExtension
    private static final WebServer SERVER = WebServer.start();

    @TempDir
    private static Path folder;

    @Test
    void sayWhatThePageIsAndWhereItIs() {
        SERVER.serve(Crafts.in(folder));
        Set<String> titles = new HashSet<>();
        Set<String> descriptions = new HashSet<>();

        for (String path : List.of(
                "/", "/roles", "/roles/baker", "/articles", "/articles/crafts", "/compare", TABLE, "/embed", "/api")) {
            String page = SERVER.get(path.replace("&amp;", "&")).body();

            titles.add(only("<title>([^<]+ · Waymark)</title>", page));
            descriptions.add(only("<meta name=\"description\" content=\"([^\"]{20,300})\">", page));
            assertThat(only("<link rel=\"canonical\" href=\"([^\"]+)\">", page))
                    .isEqualTo(SERVER.origin() + path)
                    .isEqualTo(only("<meta property=\"og:url\" content=\"([^\"]+)\">", page));
            assertThat(page)
                    .contains("og:title", "og:description", "og:site_name")
                    .doesNotContain("noindex");
        }

        assertThat(titles).hasSize(9);
        assertThat(descriptions).hasSize(9);
    }

    @Test
    void keepWhatIsAskedOutOfSearchEngines() {
        for (String path : List.of("/?q=bees", "/compare?role=nobody&role=none", "/nope", "/roles/nobody")) {
            assertThat(SERVER.get(path).body()).contains("content=\"noindex\"").doesNotContain("canonical");
        }
    }

    @Test
    void useTheAddressThatIsSetWhateverARequestSays() {
        try (WebServer server = WebServer.start("waymark.channel.public-url=https://ask.example/")) {
            assertThat(server.get("/roles").body())
                    .contains("<link rel=\"canonical\" href=\"https://ask.example/roles\">");
            assertThat(server.get("/").body()).contains("&lt;script src=&quot;https://ask.example/widget.js&quot;");
            assertThat(server.get("/robots.txt").body()).contains("\nSitemap: https://ask.example/sitemap.xml\n");
            assertThat(server.get("/sitemap.xml").body()).contains("<loc>https://ask.example/</loc>");
        }
    }

    @Test
    void theSitemapNamesEveryPageThatIsThere() {
        SERVER.serve(Crafts.in(folder));
        HttpResponse<String> response = SERVER.get("/sitemap.xml");
        List<String> pages = LOCATION.matcher(response.body())
                .results()
                .map(found -> found.group(1).substring(SERVER.origin().length()))
                .toList();

        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/xml");
        assertThat(pages)
                .contains("/", "/roles", "/compare", "/embed", "/roles/confectioner", "/articles/crafts")
                .allSatisfy(page ->
                        assertThat(SERVER.get(page).statusCode()).as(page).isEqualTo(200));
    }

    private static String only(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        String found = matcher.group(1);
        assertThat(matcher.find()).as(pattern).isFalse();
        return found;
    }
}
