package dev.waymark.channel.slack.block;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** Something to be clicked or filled in. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Control.Button.class, name = "button"),
    @JsonSubTypes.Type(value = Control.Feedback.class, name = "feedback_buttons"),
    @JsonSubTypes.Type(value = Control.TextBox.class, name = "plain_text_input")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Control {
    /** How many characters it counts for in a message. */
    default int size() {
        return 0;
    }

    /** Text that Slack takes literally. */
    record Plain(String type, String text, boolean emoji) {
        public static Plain of(String text) {
            return new Plain("plain_text", text, false);
        }
    }

    /** What is asked before a click counts. */
    record Confirm(Plain title, Plain text, Plain confirm, Plain deny) {}

    record Button(
            @JsonProperty("action_id") String action,
            Plain text,
            String value,
            @Nullable Confirm confirm) implements Control {
        @Override
        public int size() {
            return text.text().length();
        }
    }

    /** One of two ways to rate. */
    record Rating(Plain text, String value) {}

    record Feedback(
            @JsonProperty("action_id") String action,
            @JsonProperty("positive_button") Rating good,
            @JsonProperty("negative_button") Rating bad)
            implements Control {
        @Override
        public int size() {
            return good.text().text().length() + bad.text().text().length();
        }
    }

    record TextBox(
            @JsonProperty("action_id") String action,
            boolean multiline,
            @JsonProperty("max_length") int most) implements Control {}
}
