package dev.waymark.channel.web.admin.article;

import dev.waymark.channel.web.InvalidFieldException;
import dev.waymark.channel.web.admin.ForCurators;
import dev.waymark.channel.web.admin.Redirect;
import dev.waymark.knowledge.curate.CuratedFolder;
import dev.waymark.knowledge.curate.UnfitFileException;
import dev.waymark.knowledge.curate.UnknownFileException;
import dev.waymark.knowledge.reading.ArticleReader;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The files of the knowledge folder, for people. */
@Controller
@ForCurators
final class ArticlesPage {
    private static final String PATH = "/admin/articles";

    private final Shelf shelf;
    private final CuratedFolder folder;

    ArticlesPage(Shelf shelf, CuratedFolder folder) {
        this.shelf = shelf;
        this.folder = folder;
    }

    @GetMapping(PATH)
    ModelAndView page(@RequestParam Map<String, String> parameters) {
        ModelAndView page = page();
        page.addObject("stored", parameters.containsKey("stored"));
        page.addObject("removed", parameters.containsKey("removed"));
        return page;
    }

    @GetMapping(PATH + "/file")
    ModelAndView file(@RequestParam(defaultValue = "") String name) {
        FileJson file = shelf.file(name).orElseThrow(() -> new UnknownFileException(name));
        return new ModelAndView("admin/file", Map.of("file", file, "endings", endings()));
    }

    @GetMapping(PATH + "/content")
    ResponseEntity<byte[]> content(@RequestParam(defaultValue = "") String name) {
        return FilesController.download(name, folder.content(name));
    }

    /** Takes a form with a file; {@code name} is there when it takes the place of a file of that name. */
    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Object upload(@RequestParam(defaultValue = "") String name, HttpServletRequest request)
            throws IOException, ServletException {
        Part part = Optional.ofNullable(request.getPart("file"))
                .orElseThrow(() -> new InvalidFieldException("file", "", "a file"));
        String given = name.isBlank()
                ? Optional.ofNullable(part.getSubmittedFileName()).orElse("")
                : name;
        try (var content = part.getInputStream()) {
            folder.put(given, content.readAllBytes(), !name.isBlank() || request.getParameter("replaces") != null);
        } catch (UnfitFileException e) {
            return refused(e);
        }
        return Redirect.to(PATH + "?stored");
    }

    @PostMapping(PATH + "/remove")
    ResponseEntity<Void> remove(@RequestParam(defaultValue = "") String name) {
        folder.remove(name);
        return Redirect.to(PATH + "?removed");
    }

    private ModelAndView refused(UnfitFileException refusal) {
        ModelAndView page = page();
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("trouble", refusal.getMessage());
        return page;
    }

    private ModelAndView page() {
        ModelAndView page = new ModelAndView("admin/articles", "list", FilesJson.of(shelf));
        page.addObject("endings", endings());
        return page;
    }

    private static String endings() {
        return ArticleReader.endings().stream()
                .sorted()
                .map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }
}
