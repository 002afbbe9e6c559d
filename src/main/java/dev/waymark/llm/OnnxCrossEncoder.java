package dev.waymark.llm;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.SessionOptions;
import dev.langchain4j.model.scoring.onnx.OnnxScoringModel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A cross-encoder from files, run in this process: no key, no network. */
final class OnnxCrossEncoder implements CrossEncoder, AutoCloseable {
    private static final String SENTENCE = "Bakers bake bread every morning.";
    private static final String SAYS_SO = "Every morning, bakers bake bread in their bakeries.";
    private static final String SAYS_SOMETHING_ELSE = "The harbour is closed to ships in winter.";

    private final OnnxScoringModel model;
    private final double enough;

    /**
     * Loads it and tries it out.
     *
     * @throws UnusableCrossEncoderException when the files are none of a cross-encoder
     */
    OnnxCrossEncoder(CrossEncoderSettings settings) {
        QuietTokenizers.prepare();
        enough = settings.enough();
        model = loaded(file("model", settings.model()), file("tokenizer", settings.tokenizer()));
        try {
            tryOut(settings.model());
        } catch (UnusableCrossEncoderException e) {
            model.close();
            throw e;
        }
    }

    private static Path file(String setting, String path) {
        try {
            Path file = Path.of(path);
            if (Files.isRegularFile(file) && Files.isReadable(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw new UnusableCrossEncoderException(setting, "be a path, got '" + path + "'", e);
        }
        throw new UnusableCrossEncoderException(setting, "be a file that can be read, got '" + path + "'");
    }

    private static OnnxScoringModel loaded(Path model, Path tokenizer) {
        try {
            return new OnnxScoringModel(model.toString(), oneCore(), tokenizer.toString());
        } catch (RuntimeException e) {
            // The library wraps whatever went wrong; only the model is read by ONNX Runtime.
            boolean byModel = causes(e).anyMatch(OrtException.class::isInstance);
            throw byModel
                    ? new UnusableCrossEncoderException("model", "be an ONNX model, got '" + model + "'", e)
                    : new UnusableCrossEncoderException("tokenizer", "be a tokenizer.json, got '" + tokenizer + "'", e);
        }
    }

    /** As the embedding model has it: texts go side by side, each on one core. The library closes the options. */
    private static SessionOptions oneCore() {
        var options = new SessionOptions();
        try {
            options.setIntraOpNumThreads(1);
            return options;
        } catch (OrtException e) {
            options.close();
            throw new IllegalStateException("ONNX Runtime cannot be set to one core a text", e);
        }
    }

    private static Stream<Throwable> causes(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause);
    }

    /** A model that says nothing of a pair, or the contrary, as one does whose first number is for contradiction, is none. */
    private void tryOut(String path) {
        double so;
        double something;
        try {
            so = score(SAYS_SO, SENTENCE);
            something = score(SAYS_SOMETHING_ELSE, SENTENCE);
        } catch (RuntimeException e) {
            throw new UnusableCrossEncoderException(
                    "model", "give one number for a pair of texts, got none from '" + path + "'", e);
        }
        if (!(so > something)) {
            throw new UnusableCrossEncoderException(
                    "model",
                    "score a sentence higher with a text that says the same than with one that does not, got " + so
                            + " and " + something + " from '" + path + "'");
        }
    }

    @Override
    public boolean supports(String statements, String sentence) {
        return score(statements, sentence) >= enough;
    }

    /** Between 0 and 1: models are trained with this function on what they give. */
    private double score(String statements, String sentence) {
        return 1 / (1 + Math.exp(-model.score(statements, sentence).content()));
    }

    @Override
    public void close() {
        model.close();
    }
}
