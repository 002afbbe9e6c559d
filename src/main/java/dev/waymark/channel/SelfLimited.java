package dev.waymark.channel;

/**
 * A path whose callers stand for many people each: its channel limits those people instead.
 *
 * @param path the whole of it
 */
public record SelfLimited(String path) {}
