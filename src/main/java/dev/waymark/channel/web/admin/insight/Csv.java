package dev.waymark.channel.web.admin.insight;

import dev.waymark.text.CsvCell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table to take away (RFC 4180). Questions and comments are whatever anyone typed: no cell is a formula to a spreadsheet. */
final class Csv {
    private final List<String> head;
    private final StringBuilder text = new StringBuilder();
    private final CSVPrinter printer;

    Csv(String... head) {
        this.head = List.of(head);
        try {
            printer = new CSVPrinter(text, CSVFormat.RFC4180);
            printer.printRecord(this.head);
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /** Adds a line of as many cells as the head has. */
    void add(Object... cells) {
        Objects.checkIndex(cells.length, head.size() + 1);
        try {
            for (Object cell : cells) {
                printer.print(cell instanceof Number ? cell : CsvCell.of(String.valueOf(cell)));
            }
            printer.println();
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    ResponseEntity<String> as(String fileName) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename(fileName).build()))
                .body(text.toString());
    }

    private static UncheckedIOException inMemory(IOException e) {
        return new UncheckedIOException("text in memory cannot fail to be written", e);
    }
}
