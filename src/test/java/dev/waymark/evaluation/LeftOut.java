package dev.waymark.evaluation;

import dev.waymark.evaluation.TestSet.LabelledQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A set of which part of the documents is left out, the same part in every run.
 *
 * @param state names what is left out
 * @param documents ids of what is left out
 * @param queries whose answer is there as a whole or not at all
 * @param unanswerable ids of the queries whose answer is not there
 */
record LeftOut(
        TestSet set, String state, Set<String> documents, List<LabelledQuery> queries, Set<String> unanswerable) {
    private static final long SEED = 4;

    /** A quarter of the jobs of careers-ooh, whose documents are sections: {@code job/section}. */
    static LeftOut jobs(TestSet set) {
        List<String> jobs = new ArrayList<>(sectionsByJob(set).keySet());
        Collections.shuffle(jobs, new Random(SEED));
        Set<String> left = new HashSet<>(jobs.subList(0, jobs.size() / 4));
        return sections(set, "jobs", id -> left.contains(job(id)));
    }

    /** One section of each job. */
    static LeftOut sections(TestSet set) {
        var random = new Random(SEED);
        Set<String> left = new HashSet<>();
        sectionsByJob(set)
                .values()
                .forEach(sections -> left.add(List.copyOf(sections).get(random.nextInt(sections.size()))));
        return sections(set, "sections", left::contains);
    }

    private static LeftOut sections(TestSet set, String state, Predicate<String> left) {
        Set<String> documents =
                set.documents().stream().map(DocumentJson::id).filter(left).collect(Collectors.toSet());
        return of(set, state, documents, set.queries());
    }

    private static Map<String, Set<String>> sectionsByJob(TestSet set) {
        Map<String, Set<String>> sections = new TreeMap<>();
        set.documents()
                .forEach(document -> sections.computeIfAbsent(job(document.id()), _ -> new TreeSet<>())
                        .add(document.id()));
        return sections;
    }

    private static String job(String document) {
        return document.substring(0, document.indexOf('/'));
    }

    /** What answers half of the queries, where queries that ask the same stand or fall together. */
    static LeftOut answersOfHalf(TestSet set, List<LabelledQuery> queries) {
        List<String> threads = new ArrayList<>(
                queries.stream().map(LabelledQuery::group).collect(Collectors.toCollection(TreeSet::new)));
        Collections.shuffle(threads, new Random(SEED));
        Set<String> left = new HashSet<>(threads.subList(0, threads.size() / 2));
        Map<String, Map<String, Integer>> relevance = set.relevance();
        Set<String> documents = queries.stream()
                .filter(query -> left.contains(query.group()))
                .flatMap(query -> relevance.getOrDefault(query.id(), Map.of()).keySet().stream())
                .collect(Collectors.toSet());
        return of(set, "half", documents, queries);
    }

    private static LeftOut of(TestSet set, String state, Set<String> documents, List<LabelledQuery> queries) {
        Map<String, Map<String, Integer>> relevance = set.relevance();
        List<LabelledQuery> asked = new ArrayList<>();
        Set<String> unanswerable = new HashSet<>();
        for (LabelledQuery query : queries) {
            Collection<String> answers =
                    relevance.getOrDefault(query.id(), Map.of()).keySet();
            boolean there = answers.stream().noneMatch(documents::contains);
            if (answers.isEmpty() || (!there && !documents.containsAll(answers))) {
                continue;
            }
            asked.add(query);
            if (!there) {
                unanswerable.add(query.id());
            }
        }
        return new LeftOut(set, state, documents, asked, unanswerable);
    }

    boolean isKept(LabelledQuery query) {
        return !unanswerable.contains(query.id());
    }

    /** What is not left out, ready to be asked. */
    AskedSet open() {
        return set.open(state, id -> !documents.contains(id));
    }

    /** What the product sees of each of the queries. */
    List<Example> examples(String name) {
        try (var parts = open()) {
            return Example.of(
                    name,
                    parts,
                    queries.stream()
                            .map(query -> Example.Asked.of(query.text(), isKept(query)))
                            .toList());
        }
    }
}
