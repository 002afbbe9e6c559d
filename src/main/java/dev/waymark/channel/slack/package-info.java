/**
 * The Slack bot. What Slack sends comes in through {@code door}, is dealt with in {@code talk}, is written in Slack's
 * form ({@code block}) by {@code render}, and goes back through {@code api}. Here they are put together.
 */
@NullMarked
package dev.waymark.channel.slack;

import org.jspecify.annotations.NullMarked;
