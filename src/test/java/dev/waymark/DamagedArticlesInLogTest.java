package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The log names a damaged file and says what was expected; nobody has to read where a parser stumbled. */
@ExtendWith(OutputCaptureExtension.class)
class DamagedArticlesInLogTest {
    /** Moving to a place takes two numbers; the second font is none. */
    private static final String PAPER = """
            %PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R 5 0 R] /Count 2>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R
                /Resources <</Font <</F1 5 0 R>>>>>> endobj
            4 0 obj <</Length 55>> stream
            BT /F1 12 Tf 700 Td (Brewers make beer in kettles.) Tj ET
            endstream endobj
            5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
            trailer <</Root 1 0 R>>
            %%EOF
            """;

    @TempDir
    private Path folder;

    @Test
    void namesTheFileAndShowsNoTrace(CapturedOutput output) throws IOException {
        Path knowledge = Files.createDirectory(folder.resolve("knowledge"));
        Files.writeString(knowledge.resolve("bakers.txt"), "Bakers\n\nBakers bake bread every night.\n");
        Files.writeString(knowledge.resolve("paper.pdf"), PAPER);
        Files.writeString(knowledge.resolve("half.pdf"), PAPER.substring(0, 90));
        Files.writeString(knowledge.resolve("letter.docx"), "PK\u0003\u0004 and no more");

        try (var service = InProcessWaymark.start(knowledge, folder.resolve("data"))) {
            assertThat(service.get("/api/articles")).contains("half.pdf", "letter.docx");
        }

        assertThat(output)
                .contains("half.pdf: The file is no PDF", "letter.docx: ")
                .doesNotContain("\tat ", "PDPageTree", "PDFStreamEngine");
    }
}
