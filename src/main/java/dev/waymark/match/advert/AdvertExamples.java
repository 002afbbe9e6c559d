package dev.waymark.match.advert;

import dev.waymark.llm.EmbeddingModel;
import dev.waymark.match.advert.AdvertLine.Part;
import java.util.List;

/** Lines of adverts that ask for something, and lines that do not, as vectors of unit length. */
final class AdvertExamples {
    /**
     * How much nearer a line must be to lines that ask than to lines that tell: under a heading that announces
     * requirements it may even be a little further away. Chosen by reading the lines of some hundred adverts.
     */
    private static final double MARGIN_ASKED = -0.06;

    private static final double MARGIN_OPEN = 0;

    private final List<float[]> asking;
    private final List<float[]> telling;
    private final float[] mean;

    private AdvertExamples(List<float[]> asking, List<float[]> telling) {
        this.asking = asking;
        this.telling = telling;
        mean = Meaning.mean(asking);
    }

    static AdvertExamples of(AdvertWording wording, EmbeddingModel model) {
        return new AdvertExamples(model.embedPassages(wording.asking()), model.embedPassages(wording.telling()));
    }

    /**
     * Whether a line asks for something.
     *
     * @param part that the line stands in
     * @param vector of the line
     */
    boolean asks(Part part, float[] vector) {
        double margin = part == Part.ASKED ? MARGIN_ASKED : MARGIN_OPEN;
        return nearest(asking, vector) - nearest(telling, vector) > margin;
    }

    /** What all lines that ask have in common. */
    float[] mean() {
        return mean;
    }

    private static double nearest(List<float[]> examples, float[] vector) {
        return examples.stream()
                .mapToDouble(example -> cosine(example, vector))
                .max()
                .orElseThrow();
    }

    private static double cosine(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
