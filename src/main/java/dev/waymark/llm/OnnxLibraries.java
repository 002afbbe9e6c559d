package dev.waymark.llm;

import ai.onnxruntime.OrtEnvironment;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The native libraries of ONNX Runtime. It would write them to a folder of its own at every start, and leave that
 * behind when the process is killed.
 */
final class OnnxLibraries {
    private static final Logger LOG = LoggerFactory.getLogger(OnnxLibraries.class);

    /** Where ONNX Runtime looks first. */
    private static final String PLACE = "onnxruntime.native.path";

    private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

    private OnnxLibraries() {}

    /** Has them in the folder for the first time that ONNX Runtime is used, unless somebody has put them elsewhere. */
    static void unpack(Path folder) {
        List<URL> libraries = Stream.of(platform())
                .flatMap(platform -> NAMES.stream().map(name -> resource(platform, name)))
                .filter(Objects::nonNull)
                .toList();
        if (System.getProperty(PLACE) == null && libraries.size() == NAMES.size()) {
            UnpackedFiles.in(folder, "onnxruntime", libraries)
                    .map(Path::toAbsolutePath)
                    .filter(OnnxLibraries::canBeLoaded)
                    .ifPresent(unpacked -> System.setProperty(PLACE, unpacked.toString()));
        }
    }

    /** From some places the operating system runs nothing; ONNX Runtime's own folder may be a better one. */
    @SuppressWarnings("restricted")
    private static boolean canBeLoaded(Path unpacked) {
        try {
            System.load(
                    unpacked.resolve(System.mapLibraryName(NAMES.getFirst())).toString());
            return true;
        } catch (UnsatisfiedLinkError e) {
            LOG.debug("the libraries of ONNX Runtime cannot be loaded from the data folder", e);
            return false;
        }
    }

    private static URL resource(String platform, String name) {
        return OrtEnvironment.class.getResource("native/" + platform + "/" + System.mapLibraryName(name));
    }

    /** In the words of ONNX Runtime. */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return (system.startsWith("mac") ? "osx" : system.startsWith("win") ? "win" : "linux")
                + (processor.equals("aarch64") ? "-aarch64" : "-x64");
    }
}
