/** Where Slack comes in: over HTTP, signed, or through a socket that we open; told apart by Slack's own library. */
@NullMarked
package dev.waymark.channel.slack.door;

import org.jspecify.annotations.NullMarked;
