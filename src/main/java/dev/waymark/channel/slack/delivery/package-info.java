/** Sees to it that what is said stands in Slack, and once, whatever becomes of the calls that bring it there. */
@NullMarked
package dev.waymark.channel.slack.delivery;

import org.jspecify.annotations.NullMarked;
