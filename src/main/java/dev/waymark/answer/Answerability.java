package dev.waymark.answer;

import dev.waymark.text.WordLists;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How surely the sources hold an answer: a logistic model over what question and statements have in common. A score of
 * similarity alone does not do, for something is always nearest. Immutable.
 */
final class Answerability {
    private record WeightsYaml(double enough, double bias, Map<String, Double> weights) {}

    private final double enough;
    private final double bias;
    private final Map<Signal, Double> weights = new EnumMap<>(Signal.class);

    private Answerability(WeightsYaml yaml) {
        enough = yaml.enough();
        bias = yaml.bias();
        for (Signal signal : Signal.values()) {
            weights.put(
                    signal,
                    Objects.requireNonNull(
                            yaml.weights().get(signal.id()), "answerability.yaml weighs no " + signal.id()));
        }
        if (yaml.weights().size() != weights.size()) {
            throw new IllegalArgumentException(
                    "answerability.yaml weighs " + yaml.weights().keySet() + ", expected " + weights.keySet());
        }
    }

    /** With the weights that come with Waymark; how they were found stands in their file. */
    static Answerability builtIn() {
        return new Answerability(WordLists.read(Answerability.class, "answerability.yaml", WeightsYaml.class));
    }

    /** Weighs what was seen. */
    Assessment of(Map<Signal, Double> signals) {
        Map<Signal, Double> shares = new EnumMap<>(Signal.class);
        weights.forEach((signal, weight) -> shares.put(signal, weight * signals.getOrDefault(signal, 0.0)));
        double odds =
                bias + shares.values().stream().mapToDouble(share -> share).sum();
        double score = 1 / (1 + Math.exp(-odds));
        return new Assessment(score, enough, signals, shares);
    }
}
