package dev.waymark.llm;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start without the cross-encoder that is configured with a sentence instead of a stack trace. */
final class UnusableCrossEncoderFailureAnalyzer extends AbstractFailureAnalyzer<UnusableCrossEncoderException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableCrossEncoderException cause) {
        return new FailureAnalysis(
                "Waymark cannot start: " + cause.getMessage() + ".",
                "Name the two files of a cross-encoder, its ONNX model and its tokenizer.json, or leave both settings out.",
                cause);
    }
}
