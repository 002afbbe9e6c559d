package dev.waymark.coverage.thing;

import dev.waymark.coverage.Evidence;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.role.RoleMention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a statement that speaks of the same roles throughout.
 *
 * @param text with names of roles masked
 * @param roles ids of those it is about, out of the statement's
 */
record Clause(String text, Set<String> roles) {
    private static final String NEUTRAL = "professional";

    /** Stands for a name while a text is cut; no text has it of its own. */
    private static final char NAME = '\uE000';

    private static final Pattern BOUNDARY =
            Pattern.compile(";\\s+|,?\\s+(?=(?:whereas|while|but|although|though|yet|unlike)\\b)"
                    + "|,\\s+(?=and (?:an? |the )?" + NAME + ")|:\\s+(?=\\p{Lu})");

    private static final Pattern SHARED = Pattern.compile("(?i)\\b(both|each|share|shared|common|alike|the same)\\b");

    /** What follows is denied, or said of something else. */
    private static final Pattern DENIED =
            Pattern.compile("(?i)\\b(no|not|never|without|neither|nor|instead of|rather than|fewer|less)\\b");

    private static final Pattern LESS = Pattern.compile("(?i)\\bless\\b");

    Clause {
        roles = Set.copyOf(roles);
    }

    /** The text with a neutral word in the place of every role's name; fields of work stay, for they are studied. */
    static String masked(String text, RoleCatalogue catalogue) {
        return marked(text, names(text, catalogue)).replace(String.valueOf(NAME), NEUTRAL);
    }

    static List<Clause> of(Evidence evidence, RoleCatalogue catalogue) {
        Set<String> all = evidence.statement().roles();
        List<RoleMention> names = names(evidence.statement().text(), catalogue);
        String marked = marked(evidence.statement().text(), names);
        if (ids(names).size() < 2) {
            return List.of(new Clause(marked.replace(String.valueOf(NAME), NEUTRAL), all));
        }
        List<Clause> clauses = new ArrayList<>();
        int before = 0;
        for (String part : BOUNDARY.split(marked)) {
            int here = (int) part.chars().filter(sign -> sign == NAME).count();
            Set<String> roles = ids(names.subList(before, before + here));
            if (here == 0 && (all.size() == 1 || SHARED.matcher(part).find())) {
                roles.addAll(all);
            }
            roles.retainAll(all);
            if (!roles.isEmpty()) {
                clauses.add(new Clause(part.replace(String.valueOf(NAME), NEUTRAL), roles));
            }
            before += here;
        }
        return clauses;
    }

    /** Whether what stands at an offset is said of the roles, and not denied. */
    boolean affirms(int offset) {
        Matcher denied = DENIED.matcher(text);
        return !LESS.matcher(text).find() && !(denied.find() && denied.start() < offset);
    }

    private static String marked(String text, List<RoleMention> names) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (RoleMention mention : names) {
            marked.append(text, from, mention.offsets().start()).append(NAME);
            from = mention.offsets().end();
        }
        return marked.append(text, from, text.length()).toString();
    }

    private static Set<String> ids(List<RoleMention> names) {
        Set<String> ids = new HashSet<>();
        names.stream().filter(mention -> !mention.isAmbiguous()).forEach(mention -> ids.addAll(mention.roles()));
        return ids;
    }

    private static List<RoleMention> names(String text, RoleCatalogue catalogue) {
        return catalogue.mentions(text).stream()
                .filter(mention -> mention.form() == RoleMention.Form.NAME)
                .toList();
    }
}
