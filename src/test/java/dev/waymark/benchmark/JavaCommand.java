package dev.waymark.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a program as the README does. */
final class JavaCommand {
    private static final List<String> FLAGS =
            List.of("-Xmx1g", "--enable-native-access=ALL-UNNAMED", "--add-modules=jdk.incubator.vector");

    private JavaCommand() {}

    static List<String> of(String classPath, Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(arguments);
        return command;
    }
}
