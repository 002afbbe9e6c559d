package dev.waymark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A knowledge folder of 10,000 passages, and questions about it: made up, varied, the same every time. */
public final class BenchmarkFolder {
    public static final int ARTICLES = 500;
    public static final int PASSAGES = 10_000;

    private static final int SECTIONS = PASSAGES / ARTICLES;
    private static final long SEED = 7;

    private static final List<String> ROLES = List.of(
            "data engineer",
            "machine learning engineer",
            "software engineer",
            "data analyst",
            "security engineer",
            "cloud engineer",
            "frontend engineer",
            "research scientist",
            "database administrator",
            "mobile engineer");
    private static final List<String> ASPECTS = List.of(
            "Daily work",
            "Skills",
            "Education",
            "Tools",
            "Industries",
            "Pay",
            "Outlook",
            "Career path",
            "First steps",
            "Working with others");
    private static final List<String> FIELDS = List.of(
            "banking",
            "health care",
            "logistics",
            "farming",
            "retail",
            "energy",
            "film",
            "aviation",
            "education",
            "insurance",
            "telecommunications",
            "tourism",
            "mining",
            "public transport",
            "law",
            "sports",
            "chemistry");
    private static final List<String> THINGS = List.of(
            "dashboards",
            "pipelines",
            "models",
            "interfaces",
            "reports",
            "databases",
            "schedules",
            "prototypes",
            "alerts",
            "backups",
            "contracts",
            "forecasts",
            "experiments",
            "sensors",
            "maps",
            "payments",
            "queues");
    private static final List<String> VERBS = List.of(
            "design",
            "review",
            "test",
            "document",
            "repair",
            "monitor",
            "explain",
            "plan",
            "compare",
            "simplify",
            "measure",
            "secure",
            "migrate",
            "estimate",
            "automate",
            "present",
            "archive");
    private static final List<String> QUALITIES = List.of(
            "patience",
            "curiosity",
            "statistics",
            "Python",
            "SQL",
            "clear writing",
            "algebra",
            "Kubernetes",
            "negotiation",
            "Rust",
            "a driving licence",
            "version control",
            "graph theory",
            "accounting",
            "Spanish");
    private static final List<String> TIMES = List.of(
            "every morning",
            "once a quarter",
            "before each release",
            "in the first year",
            "during audits",
            "after an incident",
            "at night",
            "over several weeks",
            "twice a day",
            "when budgets are set");

    private BenchmarkFolder() {}

    public static void write(Path folder) throws IOException {
        var random = new Random(SEED);
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(folder.resolve("article-%03d.md".formatted(i)), article(i, random));
        }
    }

    private static String article(int number, Random random) {
        String role = ROLES.get(number % ROLES.size());
        var text = new StringBuilder("---\ntitle: The %s in %s, part %d\nroles: [%s]\n---\n"
                .formatted(role, any(FIELDS, random), number, role));
        for (int i = 0; i < SECTIONS; i++) {
            text.append("\n## %s in %s\n\n".formatted(ASPECTS.get(i % ASPECTS.size()), any(FIELDS, random)));
            text.append("A %s has to %s %s %s. "
                    .formatted(role, any(VERBS, random), any(THINGS, random), any(TIMES, random)));
            text.append("It takes %s, %d %s and about %d months.\n"
                    .formatted(
                            any(QUALITIES, random),
                            random.nextInt(2, 100),
                            any(THINGS, random),
                            random.nextInt(1, 60)));
        }
        return text.toString();
    }

    /** Questions no two of which are the same; most have an answer in the folder. */
    public static List<String> questions(int count) {
        var random = new Random(SEED + 1);
        return Stream.generate(() -> "When does a %s in %s %s %s?"
                        .formatted(any(ROLES, random), any(FIELDS, random), any(VERBS, random), any(THINGS, random)))
                .distinct()
                .limit(count)
                .toList();
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
