package dev.waymark.channel.slack.block;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A block of a message or a view. The SDK has no tables, and takes blocks as JSON only when all of them are. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Header.class, name = "header"),
    @JsonSubTypes.Type(value = Block.RichText.class, name = "rich_text"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Block.Actions.class, name = "actions"),
    @JsonSubTypes.Type(value = Block.ContextActions.class, name = "context_actions"),
    @JsonSubTypes.Type(value = Block.Input.class, name = "input")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Block {
    /** How many characters it counts for in a message. */
    default int size() {
        return 0;
    }

    record Header(Control.Plain text) implements Block {
        @Override
        public int size() {
            return text.text().length();
        }
    }

    record RichText(List<Rich> elements) implements Block {
        public RichText {
            elements = List.copyOf(elements);
        }

        public static RichText of(Rich... elements) {
            return new RichText(List.of(elements));
        }

        public static RichText of(String text) {
            return of(Rich.Section.of(Inline.text(text)));
        }

        @Override
        public int size() {
            return elements.stream().mapToInt(Rich::size).sum();
        }
    }

    /** How a column of a table is set. */
    record Column(@JsonProperty("is_wrapped") boolean wrapped) {}

    record Table(
            List<List<RichText>> rows,
            @JsonProperty("column_settings") List<Column> columns) implements Block {
        @Override
        public int size() {
            return rows.stream().flatMap(List::stream).mapToInt(RichText::size).sum();
        }
    }

    record Actions(List<Control> elements) implements Block {
        public static Actions of(Control... elements) {
            return new Actions(List.of(elements));
        }

        @Override
        public int size() {
            return elements.stream().mapToInt(Control::size).sum();
        }
    }

    record ContextActions(List<Control> elements) implements Block {
        @Override
        public int size() {
            return elements.stream().mapToInt(Control::size).sum();
        }
    }

    record Input(@JsonProperty("block_id") String id, Control.Plain label, Control element) implements Block {}
}
