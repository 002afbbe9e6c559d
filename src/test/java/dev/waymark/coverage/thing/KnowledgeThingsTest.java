package dev.waymark.coverage.thing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Coverages;
import dev.waymark.coverage.Evidence;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.role.AspectWording;
import dev.waymark.role.Role;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is named in the knowledge folder. */
class KnowledgeThingsTest {
    private final Knowledge knowledge = KnowledgeFolder.read(Path.of("knowledge"));
    private final Coverages coverages = new Coverages(AspectWording.builtIn());
    private final Coverage coverage = coverages.of(knowledge);
    private final Things things = new ThingIndex(coverages).of(knowledge);
    private final ThingWording wording = ThingWording.builtIn();

    @Test
    void everyThingOccursInEverySpanThatIsSaidToNameIt() {
        for (Role role : coverage.roles()) {
            for (NamedThing named : things.of(role)) {
                for (Evidence evidence : named.evidence()) {
                    assertThat(evidence.isAbout(role)).isTrue();
                    assertThat(occurs(named.thing(), evidence.statement().text()))
                            .as("%s in: %s", named.thing(), evidence.statement().text())
                            .isTrue();
                }
            }
        }
    }

    private boolean occurs(Thing thing, String text) {
        boolean degree = wording.degrees().containsKey(thing.name())
                && wording.degrees().get(thing.name()).matcher(text).find();
        Set<String> words = words(text);
        return degree || wording.spellings(thing.name()).stream().anyMatch(name -> words.containsAll(words(name)));
    }

    /** Whatever the order: "modelling of data" is data modelling. */
    private static Set<String> words(String text) {
        return Arrays.stream(ThingWording.stems(text).split(" ")).collect(Collectors.toSet());
    }
}
