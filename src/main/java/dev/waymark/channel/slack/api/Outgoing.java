package dev.waymark.channel.slack.api;

/**
 * A message in Slack's form.
 *
 * @param text what notifications and readers without blocks get, escaped
 * @param blocks as a JSON array
 */
public record Outgoing(String text, String blocks) {}
