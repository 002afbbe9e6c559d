package dev.waymark.match;

import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The languages, tools and products that articles list by name, recognised in adverts in any usual spelling. */
final class Things {
    private static final String NAME = "(?:\\p{Lu}[\\w+#/&.-]*[\\w+#]|\\p{Ll}+\\p{Lu}\\w*|\\p{Lu}|\\.NET)"
            + "(?:[ ](?:\\p{Lu}[\\w+#/&.-]*[\\w+#]|\\d+(?:\\.\\d+)?))*";

    private static final Pattern ONE = Pattern.compile(NAME);

    /** Two names or more: a name alone may be anything that is written with a capital letter. */
    private static final Pattern LIST =
            Pattern.compile("(?<![\\w.])" + NAME + "(?:(?:, | and | or |, and |, or |/)" + NAME + ")+(?![\\w+#])");

    private static final Pattern BETWEEN = Pattern.compile(", (?:and |or )?| and | or |;\\s*");

    /** In "data handling: pandas, NumPy and Spark" the list says what is a name. */
    private static final Pattern LOWER_CASE = Pattern.compile("[\\p{Ll}\\d]+(?:-\\p{Ll}+)?");

    /** Where, not what. */
    private static final Set<String> PLACES = Set.of(
            "UK",
            "US",
            "USA",
            "EU",
            "United States",
            "United Kingdom",
            "Europe",
            "Germany",
            "France",
            "India",
            "Canada");

    /** Hardly any word of so many letters is a name besides. */
    private static final int SURE_LENGTH = 6;

    private static final int MOST_WORDS = 3;

    /** Spellings by their words in lower case. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("js", "javascript"),
            Map.entry("ts", "typescript"),
            Map.entry("k8s", "kubernetes"),
            Map.entry("postgres", "postgresql"),
            Map.entry("mongo", "mongodb"),
            Map.entry("golang", "go"),
            Map.entry("gcp", "google cloud"),
            Map.entry("google cloud platform", "google cloud"),
            Map.entry("amazon web services", "aws"),
            Map.entry("microsoft azure", "azure"),
            Map.entry("node", "node.js"),
            Map.entry("nodejs", "node.js"),
            Map.entry("reactjs", "react"),
            Map.entry("react.js", "react"),
            Map.entry("vue", "vue.js"),
            Map.entry("vuejs", "vue.js"),
            Map.entry("angularjs", "angular"),
            Map.entry("sklearn", "scikit learn"),
            Map.entry("powerbi", "power bi"),
            Map.entry("mssql", "sql server"),
            Map.entry("apache spark", "spark"),
            Map.entry("apache kafka", "kafka"),
            Map.entry("apache airflow", "airflow"),
            Map.entry("google bigquery", "bigquery"),
            Map.entry("amazon redshift", "redshift"));

    /** By their keys, each name as the first article writes it. */
    private final Map<String, String> names;

    /**
     * @param names by their keys
     */
    Things(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /** The names that a statement lists, as it writes them, by their keys. */
    static Map<String, String> listedIn(String statement) {
        Set<String> listed = new LinkedHashSet<>();
        int colon = statement.lastIndexOf(": ");
        if (colon >= 0) {
            listed.addAll(items(statement.substring(colon + 2)));
        }
        Matcher list = LIST.matcher(statement);
        while (list.find()) {
            ONE.matcher(list.group()).results().forEach(name -> listed.add(withoutStopWord(name.group())));
        }
        listed.removeAll(PLACES);
        Map<String, String> byKey = new LinkedHashMap<>();
        listed.forEach(name -> byKey.putIfAbsent(key(name), name));
        return byKey;
    }

    /** "At" and "For" begin a sentence with a capital letter, too. */
    private static String withoutStopWord(String name) {
        String[] words = name.split(" ", 2);
        return words.length > 1 && Words.isStopWord(words[0].toLowerCase(Locale.ROOT)) ? words[1] : name;
    }

    /** The keys of those names that a text has. */
    Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        List<Word> words = Words.of(text);
        for (int start = 0; start < words.size(); start++) {
            for (int end = start + 1; end <= Math.min(words.size(), start + MOST_WORDS); end++) {
                List<Word> run = words.subList(start, end);
                String key = key(run);
                if (names.containsKey(key) && isName(run, names.getOrDefault(key, key))) {
                    found.add(key);
                }
            }
        }
        return found;
    }

    /** What a name is compared by: the same for all its spellings. */
    static String key(String name) {
        return key(Words.of(name));
    }

    private static String key(List<Word> words) {
        String lower = words.stream().map(Word::lower).collect(Collectors.joining(" "));
        return SPELLINGS.getOrDefault(lower, lower);
    }

    /** A short name of letters alone may be a word: it must be written as in the articles, or in capitals. */
    private static boolean isName(List<Word> written, String name) {
        boolean sure = name.length() >= SURE_LENGTH || !name.chars().allMatch(Character::isLetter);
        String text = written.getFirst().text();
        boolean otherwise = !written.getFirst().lower().equals(name.toLowerCase(Locale.ROOT));
        return sure || otherwise || text.equals(name) || text.equals(name.toUpperCase(Locale.ROOT));
    }

    /** What follows a colon is a list of names when all its items look like names, but for a few in lower case. */
    private static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        for (String item : BETWEEN.split(list.replaceAll("\\([^)]*\\)|\\.$", ""))) {
            items.add(item.strip());
        }
        long capital =
                items.stream().filter(item -> ONE.matcher(item).matches()).count();
        boolean all = items.stream()
                .allMatch(item ->
                        ONE.matcher(item).matches() || LOWER_CASE.matcher(item).matches());
        return all && 2 * capital >= items.size() ? items : List.of();
    }
}
