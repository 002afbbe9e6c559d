package dev.waymark.misbuilt.chat.understand;

import dev.waymark.misbuilt.chat.store.Stored;
import java.util.List;

/** The other half of a cycle. */
public record Understood(List<Stored> turns) {}
