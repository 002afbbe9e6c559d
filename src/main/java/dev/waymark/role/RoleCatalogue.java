package dev.waymark.role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The roles that are known, and how to recognise them in a text. Immutable. */
public final class RoleCatalogue {
    /** Stands for any role where meanings are compared without names; a common word, so that the model knows it. */
    private static final String NEUTRAL = "professional";

    private final Map<String, Role> roles;
    private final Map<String, List<String>> ambiguous;
    private final NameRecognition recognition;

    private RoleCatalogue(Map<String, Role> roles, Map<String, List<String>> ambiguous) {
        this.roles = Collections.unmodifiableMap(roles);
        this.ambiguous = Map.copyOf(ambiguous);
        this.recognition = new NameRecognition(names());
    }

    /** Of two roles with one id the first counts. */
    public static RoleCatalogue of(List<Role> roles) {
        return of(roles, Map.of());
    }

    /**
     * A catalogue of roles of which some share a name.
     *
     * @param ambiguous names and short forms that stand for several roles, with their ids
     * @throws IllegalArgumentException if a role is related to one that is not among the roles
     */
    public static RoleCatalogue of(List<Role> roles, Map<String, List<String>> ambiguous) {
        Map<String, Role> byId = new LinkedHashMap<>();
        roles.forEach(role -> byId.putIfAbsent(role.id(), role));
        byId.values().forEach(role -> checkRelated(role, byId.keySet()));
        return new RoleCatalogue(byId, ambiguous);
    }

    /** This catalogue and the given roles behind it; a role whose id or name is known already adds nothing. */
    public RoleCatalogue with(List<Role> more) {
        Map<String, Role> byId = new LinkedHashMap<>(roles);
        more.stream().filter(role -> !isNamed(role.name())).forEach(role -> byId.putIfAbsent(role.id(), role));
        return new RoleCatalogue(byId, ambiguous);
    }

    public List<Role> roles() {
        return List.copyOf(roles.values());
    }

    public Optional<Role> role(String id) {
        return Optional.ofNullable(roles.get(id));
    }

    /** The one role that a name, alias or id stands for, in any spelling that {@link #mentions} accepts. */
    public Optional<Role> named(String name) {
        Optional<Role> byId = role(name);
        if (byId.isPresent()) {
            return byId;
        }
        return recognition.whole(name).filter(ids -> ids.size() == 1).flatMap(ids -> role(ids.getFirst()));
    }

    /**
     * Where an article names roles, in order; where names overlap, the longest one counts. Upper and lower case,
     * plural, hyphens and common short forms make no difference; spelling must be right.
     */
    public List<RoleMention> mentions(String text) {
        return recognition.inArticle(text);
    }

    /**
     * Where a question names roles: as {@link #mentions(String)}, and slips of spelling are forgiven.
     *
     * @param isWord tells of a word in lower case that it is right as it stands and no slip
     */
    public List<RoleMention> mentionsInQuestion(String text, Predicate<String> isWord) {
        return recognition.inQuestion(text, isWord);
    }

    /** The text with a neutral word in the place of every role's name, so that meaning is compared without them. */
    public String mask(String text) {
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (RoleMention mention : mentions(text)) {
            masked.append(text, from, mention.offsets().start()).append(NEUTRAL);
            from = mention.offsets().end();
        }
        return masked.append(text, from, text.length()).toString();
    }

    private static void checkRelated(Role role, Set<String> ids) {
        for (String related : role.related()) {
            if (!ids.contains(related)) {
                throw new IllegalArgumentException(
                        "role '%s' is related to '%s'; expected the id of a role in the catalogue"
                                .formatted(role.id(), related));
            }
        }
    }

    private boolean isNamed(String name) {
        return recognition.whole(name).isPresent();
    }

    private NameTree names() {
        NameTree names = new NameTree();
        for (Role role : roles.values()) {
            List<String> id = List.of(role.id());
            fullNames(role).forEach(name -> names.add(name, id, false));
            role.words().forEach(word -> names.add(word, id, true));
        }
        // "DS" may be anything, but an "applied scientist" is a role wherever it stands.
        ambiguous.forEach((name, ids) -> names.add(name, ids, !name.contains(" ")));
        return names;
    }

    private static List<String> fullNames(Role role) {
        List<String> names = new ArrayList<>(role.aliases());
        names.add(role.name());
        names.add(role.id().replace('-', ' '));
        return names;
    }
}
