/** The pages a person reads, and what they have in common. */
@NullMarked
package dev.waymark.channel.web.page;

import org.jspecify.annotations.NullMarked;
