/** Messages and views in Slack's own form, and how much of it Slack takes. */
@NullMarked
package dev.waymark.channel.slack.block;

import org.jspecify.annotations.NullMarked;
