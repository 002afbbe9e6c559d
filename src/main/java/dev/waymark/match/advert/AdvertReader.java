package dev.waymark.match.advert;

import dev.waymark.llm.EmbeddingModel;
import dev.waymark.match.advert.AdvertLine.Part;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.role.RoleMention;
import dev.waymark.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells what an advert asks for from all that stands around it. */
public final class AdvertReader {
    /** Longer adverts repeat themselves; a line costs milliseconds. */
    public static final int MOST_REQUIREMENTS = 60;

    /**
     * How much nearer a line must be to lines that ask than to lines that tell: under a heading that announces
     * requirements it may even be a little further away. Chosen by reading the lines of some hundred adverts.
     */
    private static final double MARGIN_ASKED = -0.06;

    private static final double MARGIN_OPEN = 0;

    /** "Perks" and "Benefits" are lines of one word; so is hardly anything that is asked for. */
    private static final int FEWEST_WORDS = 2;

    private final EmbeddingModel model;
    private final AdvertHeadings headings;
    private final List<float[]> asking;
    private final List<float[]> telling;
    private final float[] mean;

    public AdvertReader(EmbeddingModel model) {
        this.model = model;
        AdvertWording wording = AdvertWording.builtIn();
        headings = new AdvertHeadings(wording);
        asking = model.embedPassages(wording.asking());
        telling = model.embedPassages(wording.telling());
        mean = Meaning.mean(asking);
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
        List<float[]> vectors = model.embedPassages(lines.stream()
                .map(line -> catalogue.mask(Requirement.visible(line.text())))
                .toList());
        List<Requirement> requirements = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            AdvertLine line = lines.get(i);
            if (asks(line, vectors.get(i))) {
                Meaning meaning = Meaning.of(vectors.get(i), mean);
                requirements.add(new Requirement(line.offsets(), line.text(), meaning, line.part() == Part.ASKED));
            }
        }
        return requirements;
    }

    private boolean asks(AdvertLine line, float[] vector) {
        double margin = line.part() == Part.ASKED ? MARGIN_ASKED : MARGIN_OPEN;
        return nearest(asking, vector) - nearest(telling, vector) > margin;
    }

    private static double nearest(List<float[]> examples, float[] vector) {
        return examples.stream()
                .mapToDouble(example -> cosine(example, vector))
                .max()
                .orElseThrow();
    }

    /** Vectors of the model have unit length. */
    private static double cosine(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
