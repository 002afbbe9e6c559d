package dev.waymark.channel.slack.block;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A part of rich text. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Rich.Section.class, name = "rich_text_section"),
    @JsonSubTypes.Type(value = Rich.Listing.class, name = "rich_text_list")
})
public sealed interface Rich {
    /** How many characters it counts for. */
    int size();

    record Section(List<Inline> elements) implements Rich {
        public Section {
            elements = List.copyOf(elements);
        }

        public static Section of(Inline... elements) {
            return new Section(List.of(elements));
        }

        @Override
        public int size() {
            return elements.stream().mapToInt(Inline::size).sum();
        }
    }

    /**
     * A list.
     *
     * @param style {@code bullet} or {@code ordered}
     * @param offset how many places of an ordered list stand before it
     */
    record Listing(String style, int offset, List<Section> elements) implements Rich {
        public Listing {
            elements = List.copyOf(elements);
        }

        @Override
        public int size() {
            return elements.stream().mapToInt(Section::size).sum();
        }
    }
}
