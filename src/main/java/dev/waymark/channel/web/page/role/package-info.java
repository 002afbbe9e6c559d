/** Each role on a page of its own. */
@NullMarked
package dev.waymark.channel.web.page.role;

import org.jspecify.annotations.NullMarked;
