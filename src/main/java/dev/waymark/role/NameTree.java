package dev.waymark.role;

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

    void add(String name, List<String> roles, boolean word) {
        Node node = root;
        for (NameWords.NameWord part : NameWords.of(name)) {
            node = node.next.computeIfAbsent(part.canonical(), _ -> new Node());
        }
        if (node == root) {
            return;
        }
        node.roles.addAll(roles);
        node.word &= word;
    }

    Node root() {
        return root;
    }
}
