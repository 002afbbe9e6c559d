package dev.waymark.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes JSON, one object a line. */
final class JsonLines {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // The order of a record's components is the order of the contract.
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /** What a line is read to. */
    interface Line {
        /** No other line of the file has it. */
        String id();
    }

    private JsonLines() {}

    /**
     * Reads a file in UTF-8; empty lines are skipped.
     *
     * @throws EvaluationException if it cannot be read; the message names the file and the line
     */
    static <T extends Line> List<T> read(Path file, Class<T> type) {
        // In this encoding every byte is a character, so that a line that is not UTF-8 is found by its number.
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return read(file, lines.toList(), type);
        } catch (NoSuchFileException e) {
            throw new EvaluationException(file + " does not exist", e);
        } catch (IOException | UncheckedIOException e) {
            throw new EvaluationException(file + " cannot be read", e);
        }
    }

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    private static <T extends Line> List<T> read(Path file, List<String> lines, Class<T> type) {
        List<T> read = new ArrayList<>();
        Map<String, Integer> ids = new HashMap<>();
        for (int number = 1; number <= lines.size(); number++) {
            try {
                String line = decoded(lines.get(number - 1));
                if (!line.isBlank()) {
                    T value = parsed(line, type);
                    Integer before = ids.put(value.id(), number);
                    check(before == null, "the id '" + value.id() + "' stands on line " + before + " already");
                    read.add(value);
                }
            } catch (IllegalArgumentException e) {
                throw new EvaluationException(file + ", line " + number + ": " + e.getMessage(), e);
            }
        }
        return read;
    }

    private static String decoded(String bytes) {
        try {
            String line = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
            return line.startsWith("\uFEFF") ? line.substring(1) : line;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not UTF-8", e);
        }
    }

    private static <T> T parsed(String line, Class<T> type) {
        check(line.stripLeading().startsWith("{"), "not a JSON object");
        try {
            return JSON.readValue(line, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(fault(e), e);
        }
    }

    /** What a record's constructor found wrong says more than that it could not be made. */
    private static String fault(JacksonException e) {
        return e.getCause() instanceof IllegalArgumentException found
                ? String.valueOf(found.getMessage())
                : "not the JSON expected: "
                        + e.getOriginalMessage().lines().findFirst().orElse("");
    }

    /**
     * @throws IllegalArgumentException if it could not stand in a file of columns
     */
    static void checkId(String id) {
        check(id != null && !id.isBlank(), "'id' is missing");
        check(id.chars().noneMatch(Character::isISOControl), "the id '" + id + "' holds a control character");
    }

    /**
     * @throws IllegalArgumentException with this message if it does not hold
     */
    static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
