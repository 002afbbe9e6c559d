package dev.waymark.channel.slack.block;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A home tab or a dialogue. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record View(
        String type,
        @JsonProperty("callback_id") @Nullable String callback,
        Control.@Nullable Plain title,
        Control.@Nullable Plain submit,
        @JsonProperty("private_metadata") @Nullable String about,
        List<Block> blocks) {
    public static View home(List<Block> blocks) {
        return new View("home", null, null, null, null, blocks);
    }

    public static View modal(String callback, String title, String submit, String about, Block block) {
        return new View("modal", callback, Control.Plain.of(title), Control.Plain.of(submit), about, List.of(block));
    }
}
