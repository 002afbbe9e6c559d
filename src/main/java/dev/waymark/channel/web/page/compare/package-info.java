/** Roles side by side, and the roles that an advert describes. */
@NullMarked
package dev.waymark.channel.web.page.compare;

import org.jspecify.annotations.NullMarked;
