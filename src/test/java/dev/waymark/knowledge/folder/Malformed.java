package dev.waymark.knowledge.folder;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Files that were articles before something happened to them; the same ones for the same seed. */
final class Malformed {
    private static final String WORDS = "Brewers make beer in large copper kettles, and taste it every day.";

    private static final String MARKDOWN = """
            ---
            title: Brewers
            roles: [brewer]
            ---
            ## What they do

            %s[^1]

            | Tool | Use |
            |---|---|
            | Kettle | brewing |

            [^1]: "The Beer Book", Brewery Press, 2024.
            """.formatted(WORDS);

    private static final String PAGE =
            "<!doctype html><html><head><title>Brewers</title><style>p{color:red}</style></head><body><nav>Home</nav>"
                    + "<main><h1>Brewers</h1><p>" + WORDS + "</p><ul><li>kettles<li>barrels</ul></main></body></html>";

    private static final List<String> ENDINGS = List.of("txt", "md", "html", "pdf", "docx");

    private final Random random;

    Malformed(long seed) {
        random = new Random(seed);
    }

    String name() {
        return "malformed-" + random.nextInt(Integer.MAX_VALUE) + "." + ENDINGS.get(random.nextInt(ENDINGS.size()));
    }

    byte[] content() {
        byte[] content = whole();
        for (int i = random.nextInt(3); i >= 0; i--) {
            content = damaged(content);
        }
        return content;
    }

    private byte[] whole() {
        return switch (random.nextInt(5)) {
            case 0 -> MARKDOWN.getBytes(StandardCharsets.UTF_8);
            case 1 -> PAGE.getBytes(StandardCharsets.UTF_8);
            case 2 -> new Paper().content(Paper.line(WORDS)).bytes();
            case 3 -> Archive.document(WORDS).bytes();
            default -> ("Brewers\n\n" + WORDS + "\n").getBytes(StandardCharsets.UTF_16);
        };
    }

    private byte[] damaged(byte[] content) {
        if (content.length == 0) {
            return content;
        }
        int from = random.nextInt(content.length);
        int to = from + random.nextInt(content.length - from);
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(content, from);
            case 1 -> noisy(content, from, to);
            case 2 -> joined(Arrays.copyOf(content, from), Arrays.copyOfRange(content, to, content.length));
            case 3 -> joined(content, Arrays.copyOfRange(content, from, to));
            case 4 -> joined(Arrays.copyOf(content, from), whole());
            default -> nested(content, from);
        };
    }

    private byte[] noisy(byte[] content, int from, int to) {
        byte[] noisy = content.clone();
        for (int i = from; i < to; i += 1 + random.nextInt(40)) {
            noisy[i] = (byte) random.nextInt();
        }
        return noisy;
    }

    /** What parsers that call themselves stumble over. */
    private byte[] nested(byte[] content, int from) {
        String opening =
                List.of("<div>", "> ", "- ", "[", "<w:p>", "<<", "*_", "{").get(random.nextInt(8));
        byte[] deep = opening.repeat(random.nextInt(5_000)).getBytes(StandardCharsets.US_ASCII);
        return joined(joined(Arrays.copyOf(content, from), deep), Arrays.copyOfRange(content, from, content.length));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
