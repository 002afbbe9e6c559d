package dev.waymark;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a class in a JVM of its own, on the JDK that runs the tests. */
public final class JavaCommand {
    /** With these the README starts the service. */
    public static final List<String> SERVICE =
            List.of("-Xmx1g", "--enable-native-access=ALL-UNNAMED", "--add-modules=jdk.incubator.vector");

    private static final Path WIRING = Path.of("target", "wiring", "classes");
    private static final String TESTS = "test-classes";

    private JavaCommand() {}

    /** Starts the service with what is in its jar. */
    public static List<String> service(List<String> settings) {
        if (!Files.isDirectory(WIRING)) {
            throw new IllegalStateException("there is no " + WIRING + "; expected what mvn process-test-classes makes");
        }
        String classPath = Stream.concat(
                        Stream.of(WIRING.toString()), entries().filter(entry -> !entry.endsWith(TESTS)))
                .collect(Collectors.joining(File.pathSeparator));
        return of(SERVICE, classPath, WaymarkApplication.class, settings);
    }

    /** The class path of the tests. */
    public static Stream<String> entries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    /** With the class path of the tests. */
    public static List<String> of(List<String> flags, Class<?> main, String... arguments) {
        return of(flags, System.getProperty("java.class.path"), main, List.of(arguments));
    }

    public static List<String> of(List<String> flags, String classPath, Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(arguments);
        return command;
    }
}
