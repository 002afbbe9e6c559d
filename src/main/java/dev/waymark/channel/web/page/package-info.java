/** The pages a person reads. */
@NullMarked
package dev.waymark.channel.web.page;

import org.jspecify.annotations.NullMarked;
