package dev.waymark.search;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where what is derived and what is remembered is kept.
 *
 * @param folder holds the index; made when it does not exist
 */
@ConfigurationProperties("waymark.data")
record DataSettings(@DefaultValue("data") String folder) {
    /** The folder as a path; Spring itself would refuse one that begins with two dots. */
    Path path() {
        return Path.of(folder);
    }
}
