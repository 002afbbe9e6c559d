package dev.waymark.channel.web.page.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** Shows people the description of the API that programs get at {@code /openapi.json}. */
@Controller
final class ApiPage {
    private static final String DESCRIPTION = "static/openapi.json";

    /** Read for the first who looks at the page. */
    private final SingletonSupplier<ApiView> view;

    ApiPage(JsonMapper json) {
        view = SingletonSupplier.of(() -> read(json));
    }

    private static ApiView read(JsonMapper json) {
        try (InputStream description = new ClassPathResource(DESCRIPTION).getInputStream()) {
            return ApiView.of(json.readTree(description));
        } catch (IOException e) {
            throw new UncheckedIOException(DESCRIPTION + " cannot be read", e);
        }
    }

    @GetMapping("/api")
    String page(Model model) {
        model.addAttribute("api", view.obtain());
        return "api";
    }
}
