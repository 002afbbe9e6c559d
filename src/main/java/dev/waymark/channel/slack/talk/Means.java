package dev.waymark.channel.slack.talk;

import dev.waymark.channel.slack.api.Responses;
import dev.waymark.channel.slack.api.Streams;
import dev.waymark.channel.slack.api.Workspace;
import dev.waymark.channel.slack.render.Renderer;

/** By what the bot speaks. */
public record Means(Workspace workspace, Streams streams, Responses responses, Renderer renderer) {}
