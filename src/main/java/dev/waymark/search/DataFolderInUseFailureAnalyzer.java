package dev.waymark.search;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start on a data folder in use with a sentence instead of a stack trace. */
final class DataFolderInUseFailureAnalyzer extends AbstractFailureAnalyzer<DataFolderInUseException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderInUseException cause) {
        return new FailureAnalysis(
                "Waymark cannot start: " + cause.getMessage() + ".",
                "Stop the other process, or give this one a folder of its own with waymark.data.folder.",
                cause);
    }
}
