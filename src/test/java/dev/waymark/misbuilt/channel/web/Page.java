package dev.waymark.misbuilt.channel.web;

/** Does nothing wrong. */
public record Page(String text) {}
