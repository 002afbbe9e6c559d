/** The page with the question box, and what comes back. */
@NullMarked
package dev.waymark.channel.web.page.ask;

import org.jspecify.annotations.NullMarked;
