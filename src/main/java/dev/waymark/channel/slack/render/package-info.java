/**
 * Writes replies in Slack's form. What articles and people say stands only in rich text and plain text, where Slack
 * reads no markup: it can't mention, link, ping or format.
 */
@NullMarked
package dev.waymark.channel.slack.render;

import org.jspecify.annotations.NullMarked;
