package dev.waymark.misbuilt.chat.store;

import dev.waymark.misbuilt.chat.understand.Understood;

/** One half of a cycle. */
public record Stored(Understood understood) {}
