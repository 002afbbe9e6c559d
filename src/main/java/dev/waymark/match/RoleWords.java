package dev.waymark.match;

import dev.waymark.role.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Weighs words by the roles that they are used for: each role's statements are one document. */
final class RoleWords {
    /** As usual for BM25. */
    private static final double SATURATION = 1.2;

    private static final double LENGTH = 0.75;

    private final Map<Role, Map<String, Integer>> counts = new HashMap<>();
    private final Map<Role, Integer> lengths = new HashMap<>();
    private final Map<String, Integer> roles = new HashMap<>();
    private final double meanLength;

    RoleWords(List<RoleStatement> statements) {
        statements.forEach(statement -> statement.stems().forEach(stem -> count(statement.role(), stem)));
        counts.values().forEach(words -> words.keySet().forEach(stem -> roles.merge(stem, 1, Integer::sum)));
        meanLength =
                lengths.values().stream().mapToInt(Integer::intValue).average().orElse(1);
    }

    /**
     * How well words fit a role: BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009) of the words
     * in all that is stated about it, as one finds experts by all that they have written (Balog, Azzopardi and de Rijke,
     * Formal Models for Expert Finding, 2006).
     */
    double score(Set<String> stems, Role role) {
        Map<String, Integer> words = counts.getOrDefault(role, Map.of());
        double length = lengths.getOrDefault(role, 0) / meanLength;
        double score = 0;
        for (String stem : stems) {
            int count = words.getOrDefault(stem, 0);
            double frequency = count * (SATURATION + 1) / (count + SATURATION * (1 - LENGTH + LENGTH * length));
            score += inverseFrequency(stem) * frequency;
        }
        return score;
    }

    /**
     * How much a word tells about the role it is used for: 1 for one role's word, near 0 for everybody's, 0 for nobody's.
     * The inverse collection frequency of Callan, Lu and Croft (Searching Distributed Collections with Inference
     * Networks, 1995), with roles as the collections.
     */
    double rarity(String stem) {
        int frequency = roles.getOrDefault(stem, 0);
        if (frequency == 0) {
            return 0;
        }
        return Math.log((counts.size() + 0.5) / frequency) / Math.log(counts.size() + 1.0);
    }

    private double inverseFrequency(String stem) {
        int frequency = roles.getOrDefault(stem, 0);
        return Math.log(1 + (counts.size() - frequency + 0.5) / (frequency + 0.5));
    }

    private void count(Role role, String stem) {
        counts.computeIfAbsent(role, _ -> new HashMap<>()).merge(stem, 1, Integer::sum);
        lengths.merge(role, 1, Integer::sum);
    }
}
