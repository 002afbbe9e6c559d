package dev.waymark.knowledge.folder;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the articles are.
 *
 * @param folder read with all folders in it, and watched for changes
 */
@ConfigurationProperties("waymark.knowledge")
record KnowledgeSettings(@DefaultValue("knowledge") String folder) {
    /** The folder as a path; Spring itself would refuse one that begins with two dots. */
    Path path() {
        return Path.of(folder);
    }
}
