package dev.waymark.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.role.AspectWording;
import dev.waymark.role.Role;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the knowledge folder as a whole states. */
class KnowledgeCoverageTest {
    private final Knowledge knowledge = KnowledgeFolder.read(Path.of("knowledge"));

    private final Coverage coverage = Coverage.of(knowledge, AspectWording.builtIn());

    @Test
    void statesSomethingAboutEveryRole() {
        assertThat(coverage.roles()).isEqualTo(knowledge.catalogue().roles());
    }

    @Test
    void statesNineAspectsOfEveryRole() {
        for (Role role : knowledge.catalogue().roles()) {
            assertThat(coverage.aspects(role)).as(role.id()).hasSizeGreaterThanOrEqualTo(9);
        }
    }
}
