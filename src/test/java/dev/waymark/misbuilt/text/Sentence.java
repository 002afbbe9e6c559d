package dev.waymark.misbuilt.text;

import dev.waymark.misbuilt.answer.Reply;

/** Uses what lies above it. */
public record Sentence(Reply reply) {}
