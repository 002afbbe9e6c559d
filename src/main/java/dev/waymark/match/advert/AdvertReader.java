package dev.waymark.match.advert;

import dev.waymark.llm.EmbeddingModel;
import dev.waymark.match.advert.AdvertLine.Part;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.role.RoleMention;
import dev.waymark.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.util.function.SingletonSupplier;

/** Tells what an advert asks for from all that stands around it. */
public final class AdvertReader {
    /** Longer adverts repeat themselves; a line costs milliseconds. */
    public static final int MOST_REQUIREMENTS = 60;

    /** "Perks" and "Benefits" are lines of one word; so is hardly anything that is asked for. */
    private static final int FEWEST_WORDS = 2;

    private final EmbeddingModel model;
    private final AdvertWording wording = AdvertWording.builtIn();
    private final AdvertHeadings headings = new AdvertHeadings(wording);

    /** Embedded for the first advert, instead of at every start. */
    private final SingletonSupplier<AdvertExamples> examples;

    public AdvertReader(EmbeddingModel model) {
        this.model = model;
        examples = SingletonSupplier.of(() -> AdvertExamples.of(wording, model));
    }

    /** Reads an advert; names of roles are left out of what its lines mean. */
    public ReadAdvert read(Advert advert, RoleCatalogue catalogue) {
        List<AdvertLine> lines = AdvertLines.of(advert, headings);
        List<RoleMention> titles = Titles.of(lines, catalogue);
        List<AdvertLine> candidates = lines.stream()
                .filter(line -> !line.heading() && line.part() != Part.FURNITURE)
                .filter(line -> Words.of(line.text()).size() >= FEWEST_WORDS)
                .filter(line -> !Withheld.isPersonal(line.text()))
                .filter(line -> !isTitle(line, titles))
                .sorted(Comparator.comparing(AdvertLine::part))
                .limit(MOST_REQUIREMENTS)
                .sorted(Comparator.comparingInt(line -> line.offsets().start()))
                .toList();
        return new ReadAdvert(titles, requirements(candidates, catalogue));
    }

    private static boolean isTitle(AdvertLine line, List<RoleMention> titles) {
        return Titles.isShort(line)
                && titles.stream().anyMatch(title -> line.offsets().contains(title.offsets()));
    }

    private List<Requirement> requirements(List<AdvertLine> lines, RoleCatalogue catalogue) {
        AdvertExamples known = examples.obtain();
        List<float[]> vectors = model.embedPassages(lines.stream()
                .map(line -> catalogue.mask(Requirement.visible(line.text())))
                .toList());
        List<Requirement> requirements = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            AdvertLine line = lines.get(i);
            if (known.asks(line.part(), vectors.get(i))) {
                Meaning meaning = Meaning.of(vectors.get(i), known.mean());
                requirements.add(new Requirement(line.offsets(), line.text(), meaning, line.part() == Part.ASKED));
            }
        }
        return requirements;
    }
}
