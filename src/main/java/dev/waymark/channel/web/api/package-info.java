/** The HTTP interface: JSON in, JSON or an event stream out. */
@NullMarked
package dev.waymark.channel.web.api;

import org.jspecify.annotations.NullMarked;
