package dev.waymark.channel.web.admin.article;

import dev.waymark.channel.web.BodyTooLargeException;
import dev.waymark.channel.web.admin.ForCurators;
import dev.waymark.channel.web.gate.Uploads;
import dev.waymark.knowledge.curate.CuratedFolder;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The files of the knowledge folder, for programs. */
@RestController
@ForCurators
final class FilesController {
    private static final String FILE = "/api/admin/articles/file";

    private final Shelf shelf;
    private final CuratedFolder folder;

    FilesController(Shelf shelf, CuratedFolder folder) {
        this.shelf = shelf;
        this.folder = folder;
    }

    @GetMapping(path = "/api/admin/articles", produces = MediaType.APPLICATION_JSON_VALUE)
    FilesJson files() {
        return FilesJson.of(shelf);
    }

    @GetMapping(FILE)
    ResponseEntity<byte[]> content(@RequestParam(defaultValue = "") String name) {
        return download(name, folder.content(name));
    }

    @PutMapping(path = FILE, produces = MediaType.APPLICATION_JSON_VALUE)
    StoredJson put(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "true") boolean replaces,
            HttpServletRequest request)
            throws IOException {
        Uploads.allow(request);
        return StoredJson.of(folder.put(name, body(request), replaces));
    }

    @DeleteMapping(FILE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@RequestParam(defaultValue = "") String name) {
        folder.remove(name);
    }

    /** Never shown by a browser: it may be a page with scripts. */
    static ResponseEntity<byte[]> download(String name, byte[] content) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename(last, StandardCharsets.UTF_8)
                        .build()))
                .body(content);
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        int most = CuratedFolder.MAX_BYTES;
        if (request.getContentLengthLong() > most) {
            throw new BodyTooLargeException(most);
        }
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new BodyTooLargeException(most);
        }
        return body;
    }
}
