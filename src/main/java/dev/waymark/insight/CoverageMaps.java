package dev.waymark.insight;

import dev.waymark.chat.Turn;
import dev.waymark.chat.ledger.Digest;
import dev.waymark.chat.ledger.Ledger;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Coverages;
import dev.waymark.coverage.Evidence;
import dev.waymark.insight.CoverageMap.Cell;
import dev.waymark.insight.CoverageMap.Row;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.llm.EmbeddingModel;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws the map of what is covered, from what is served and the latest turns. */
@Component
public final class CoverageMaps {
    /** Weeks of a busy service; a digest is a few hundred bytes. */
    private static final int LATEST = 20_000;

    /** Reading and embedding so many takes seconds the first time, and nothing after that. */
    private static final int MOST_UNANSWERED = 500;

    private record Place(String role, Aspect aspect) {}

    private final Ledger ledger;
    private final Coverages coverages;
    private final EmbeddingModel model;
    private final Map<String, float[]> vectors = new HashMap<>();
    private Map<String, List<AskedQuestion>> read = Map.of();

    public CoverageMaps(Ledger ledger, Coverages coverages, EmbeddingModel model) {
        this.ledger = ledger;
        this.coverages = coverages;
        this.model = model;
    }

    /** The map of one state of the knowledge; one at a time, for a first one takes a while. */
    public synchronized CoverageMap of(Knowledge knowledge) {
        Coverage coverage = coverages.of(knowledge);
        var grouping = new Grouping(model, knowledge.catalogue(), vectors);
        Map<Place, List<AskedQuestion>> placed = new HashMap<>();
        List<AskedQuestion> unplaced = new ArrayList<>();
        for (AskedQuestion question : unanswered()) {
            List<Place> places = places(question, knowledge);
            places.forEach(place ->
                    placed.computeIfAbsent(place, _ -> new ArrayList<>()).add(question));
            if (places.isEmpty()) {
                unplaced.add(question);
            }
        }
        Set<String> asked = placed.keySet().stream().map(Place::role).collect(Collectors.toSet());
        List<Row> rows = knowledge.catalogue().roles().stream()
                .filter(role -> coverage.articles(role) > 0 || asked.contains(role.id()))
                .map(role -> row(role, coverage, placed, grouping))
                .toList();
        var map = new CoverageMap(rows, grouping.groups(unplaced));
        grouping.forgetOthers();
        return map;
    }

    private static Row row(Role role, Coverage coverage, Map<Place, List<AskedQuestion>> placed, Grouping grouping) {
        return new Row(
                role,
                Arrays.stream(Aspect.values())
                        .map(aspect -> cell(
                                aspect,
                                coverage.evidence(role, aspect),
                                grouping.groups(placed.getOrDefault(new Place(role.id(), aspect), List.of()))))
                        .toList());
    }

    private static Cell cell(Aspect aspect, List<Evidence> evidence, List<QuestionGroup> unanswered) {
        long articles =
                evidence.stream().map(one -> one.article().id()).distinct().count();
        return new Cell(aspect, evidence.size(), (int) articles, unanswered);
    }

    private static List<Place> places(AskedQuestion question, Knowledge knowledge) {
        return question.roles().stream()
                .filter(role -> knowledge.catalogue().role(role).isPresent())
                .flatMap(role -> question.aspects().stream().map(aspect -> new Place(role, aspect)))
                .toList();
    }

    /** The latest; turns that were read before are not read again, and those that are forgotten are forgotten here. */
    private List<AskedQuestion> unanswered() {
        Map<String, Digest> digests = ledger.latest(LATEST).stream()
                .filter(digest -> digest.isGap())
                .limit(MOST_UNANSWERED)
                .collect(Collectors.toMap(Digest::turnId, Function.identity()));
        Map<String, List<AskedQuestion>> now = new HashMap<>(read);
        now.keySet().retainAll(digests.keySet());
        List<String> unread = digests.keySet().stream()
                .filter(id -> !now.containsKey(id))
                .sorted()
                .toList();
        for (Turn turn : ledger.turns(unread)) {
            Digest digest = digests.get(turn.turnId());
            if (digest != null) {
                now.put(turn.turnId(), AskedQuestion.in(turn, digest));
            }
        }
        read = now;
        return now.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(AskedQuestion::turnId).thenComparing(AskedQuestion::text))
                .toList();
    }
}
