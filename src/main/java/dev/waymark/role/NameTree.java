package dev.waymark.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All names of roles by their words, so that the longest one that starts at a word is found in one walk. */
final class NameTree {
    /** What a name stands for, and whether it needs a place where a role is expected. */
    record Named(Set<String> roles, boolean word) {}

    /** A node is reached by the words of a name's beginning. */
    static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final Set<String> roles = new LinkedHashSet<>();
        private boolean word = true;

        boolean isName() {
            return !roles.isEmpty();
        }

        Named named() {
            return new Named(roles, word);
        }

        Node next(String canonical) {
            return next.getOrDefault(canonical, NOWHERE);
        }

        Set<String> continuations() {
            return next.keySet();
        }
    }

    static final Node NOWHERE = new Node();

    private final Node root = new Node();

    /** Adds a name, also as it stands when two of its words are written in one. */
    void add(String name, List<String> roles, boolean word) {
        List<String> parts =
                NameWords.of(name).stream().map(NameWords.NameWord::canonical).toList();
        if (parts.isEmpty()) {
            return;
        }
        add(parts, roles, word);
        for (int i = 0; i + 1 < parts.size(); i++) {
            List<String> joined = new ArrayList<>(parts);
            joined.set(i, joined.get(i) + joined.remove(i + 1));
            add(joined, roles, word);
        }
    }

    private void add(List<String> parts, List<String> roles, boolean word) {
        Node node = root;
        for (String part : parts) {
            node = node.next.computeIfAbsent(part, _ -> new Node());
        }
        node.roles.addAll(roles);
        node.word &= word;
    }

    Node root() {
        return root;
    }
}
