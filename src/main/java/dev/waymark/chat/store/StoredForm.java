package dev.waymark.chat.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import dev.waymark.answer.Answer;
import dev.waymark.chat.Reply;
import dev.waymark.chat.Turn;
import dev.waymark.chat.understand.Context;
import dev.waymark.role.Role;
import java.util.List;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.StdConverter;

/**
 * The form in which turns and contexts are stored: JSON with the number of its version. Kinds of replies go by names of
 * their own, never by those of classes. Whoever renames a component of what is stored raises the version and says in
 * here how the older form is read; {@code StoredFormTest} holds every form that was ever released.
 */
final class StoredForm {
    private static final int VERSION = 1;

    private record TurnJson(int form, Turn turn) {}

    private record ContextJson(int form, Context context) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Reply.Answered.class, name = "answered"),
        @JsonSubTypes.Type(value = Reply.Compared.class, name = "compared"),
        @JsonSubTypes.Type(value = Reply.Clarify.class, name = "clarify"),
        @JsonSubTypes.Type(value = Reply.SmallTalk.class, name = "small-talk")
    })
    private interface Replies {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Answer.Grounded.class, name = "grounded"),
        @JsonSubTypes.Type(value = Answer.Unanswered.class, name = "unanswered")
    })
    private interface Answers {}

    /** A reply shows of a role what it is called; its other names only matter to what comes next. */
    @JsonSerialize(converter = RoleToName.class)
    @JsonDeserialize(converter = NameToRole.class)
    private interface Named {}

    private record RoleName(String id, String name) {}

    private static final class RoleToName extends StdConverter<Role, RoleName> {
        @Override
        public RoleName convert(Role role) {
            return new RoleName(role.id(), role.name());
        }
    }

    private static final class NameToRole extends StdConverter<RoleName, Role> {
        @Override
        public Role convert(RoleName name) {
            return new Role(name.id(), name.name(), List.of());
        }
    }

    private static final JsonMapper CONTEXTS = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility.withIsGetterVisibility(Visibility.NONE))
            // A list that was added later is empty in what was stored before.
            .withConfigOverride(
                    List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private static final JsonMapper TURNS = CONTEXTS.rebuild()
            .addMixIn(Reply.class, Replies.class)
            .addMixIn(Answer.class, Answers.class)
            .addMixIn(Role.class, Named.class)
            .build();

    private StoredForm() {}

    static byte[] of(Turn turn) {
        return TURNS.writeValueAsBytes(new TurnJson(VERSION, turn));
    }

    static byte[] of(Context context) {
        return CONTEXTS.writeValueAsBytes(new ContextJson(VERSION, context));
    }

    static Turn turn(byte[] json) {
        TurnJson read = TURNS.readValue(json, TurnJson.class);
        requireKnown(read.form());
        return read.turn();
    }

    static Context context(byte[] json) {
        ContextJson read = CONTEXTS.readValue(json, ContextJson.class);
        requireKnown(read.form());
        return read.context();
    }

    private static void requireKnown(int form) {
        if (form != VERSION) {
            throw new IllegalStateException("a stored form must be " + VERSION + ", got " + form);
        }
    }
}
