/** Calls to Slack: what can be asked of it, how often, and what its refusals mean. */
@NullMarked
package dev.waymark.channel.slack.api;

import org.jspecify.annotations.NullMarked;
