package dev.waymark.answer;

import dev.waymark.llm.EmbeddingModel;
import dev.waymark.role.Aspect;
import dev.waymark.role.AspectWording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Recognises the aspect that a question means, whatever its words. */
@Component
final class AspectMeaning {
    /** Questions about careers are all somewhat alike: from here on one means what another means. */
    private static final double ALIKE = 0.80;

    /** So much nearer than any other aspect must the meant one be. */
    private static final double AHEAD = 0.015;

    /** Embedded for the first question that needs them, as few do, instead of at every start. */
    private final SingletonSupplier<Map<Aspect, List<float[]>>> examples;

    AspectMeaning(AspectWording wording, EmbeddingModel model) {
        examples = SingletonSupplier.of(() -> examples(wording, model));
    }

    /**
     * The aspect that a question means; empty when it is none in particular.
     *
     * @param cosine of the question, names of roles masked, with the vector of another
     */
    Optional<Aspect> of(ToDoubleFunction<float[]> cosine) {
        Aspect nearest = Aspect.OVERVIEW;
        double best = 0;
        double next = 0;
        for (Map.Entry<Aspect, List<float[]>> example : examples.obtain().entrySet()) {
            double near = example.getValue().stream().mapToDouble(cosine).max().orElse(0);
            next = Math.max(next, Math.min(near, best));
            nearest = near > best ? example.getKey() : nearest;
            best = Math.max(best, near);
        }
        return best >= ALIKE && best - next >= AHEAD ? Optional.of(nearest) : Optional.empty();
    }

    private static Map<Aspect, List<float[]>> examples(AspectWording wording, EmbeddingModel model) {
        Map<Aspect, List<float[]>> embedded = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            embedded.put(
                    aspect,
                    wording.questions(aspect).stream().map(model::embedQuestion).toList());
        }
        return embedded;
    }
}
