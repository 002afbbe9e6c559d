package dev.waymark.channel.slack.block;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** A piece of running text. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Inline.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Inline.Link.class, name = "link"),
    @JsonSubTypes.Type(value = Inline.User.class, name = "user")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Inline {
    /** How many characters it counts for. */
    int size();

    record Style(
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean bold) {
        private static final Style BOLD = new Style(true);
    }

    record Text(String text, @Nullable Style style) implements Inline {
        @Override
        public int size() {
            return text.length();
        }
    }

    record Link(String url, String text) implements Inline {
        @Override
        public int size() {
            return url.length() + text.length();
        }
    }

    record User(@JsonProperty("user_id") String id) implements Inline {
        @Override
        public int size() {
            return id.length();
        }
    }

    /** Taken literally: rich text has no markup in it. */
    static Inline text(String text) {
        return new Text(text, null);
    }

    static Inline bold(String text) {
        return new Text(text, Style.BOLD);
    }
}
