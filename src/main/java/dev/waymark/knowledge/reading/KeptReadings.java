package dev.waymark.knowledge.reading;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import dev.waymark.knowledge.format.UnreadableException;
import dev.waymark.text.Sha256;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads files, and takes over what the same program made of the same file at an earlier start. */
public final class KeptReadings {
    private static final Logger LOG = LoggerFactory.getLogger(KeptReadings.class);

    /** A record is its components, not what else can be asked of it. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
            .build();

    private final ReadingStore store;
    private final String program;

    public KeptReadings(ReadingStore store) {
        this(store, Program.FINGERPRINT);
    }

    /**
     * @param program tells programs apart that may read one file differently
     */
    KeptReadings(ReadingStore store, String program) {
        this.store = store;
        this.program = program;
    }

    /**
     * As {@link ArticleReader#read}. Several threads may read at once.
     *
     * @param hash of the content
     */
    public Reading read(String file, byte[] content, String hash) throws UnreadableException {
        String key = key(file, hash);
        Optional<Reading> kept = store.find(key).flatMap(KeptReadings::reading);
        if (kept.isPresent()) {
            return kept.get();
        }
        Reading reading = ArticleReader.read(file, content);
        store.keep(key, JSON.writeValueAsBytes(reading));
        return reading;
    }

    /**
     * What was read of other files, or of these when they held something else, is kept no longer.
     *
     * @param hashes of what the files hold, by their names
     */
    public void forgetAllBut(Map<String, String> hashes) {
        store.forgetAllBut(hashes.entrySet().stream()
                .map(file -> key(file.getKey(), file.getValue()))
                .collect(Collectors.toSet()));
    }

    private String key(String file, String hash) {
        return Sha256.hex(String.join("\n", program, hash, file));
    }

    /** What cannot be read is not there: the file itself still is. */
    private static Optional<Reading> reading(byte[] kept) {
        try {
            return Optional.of(JSON.readValue(kept, Reading.class));
        } catch (JacksonException e) {
            LOG.debug("a reading that was kept is damaged", e);
            return Optional.empty();
        }
    }
}
