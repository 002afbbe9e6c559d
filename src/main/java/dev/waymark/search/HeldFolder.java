package dev.waymark.search;

import java.nio.file.Path;

/** The data folder, which this process alone holds while it runs. */
public record HeldFolder(Path path) {}
