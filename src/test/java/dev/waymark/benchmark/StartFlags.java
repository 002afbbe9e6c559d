package dev.waymark.benchmark;

import java.util.List;

/** Those of the README's start line. */
final class StartFlags {
    static final List<String> ALL =
            List.of("-Xmx1g", "--enable-native-access=ALL-UNNAMED", "--add-modules=jdk.incubator.vector");

    private StartFlags() {}
}
