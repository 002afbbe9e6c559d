/** The reading room. */
@NullMarked
package dev.waymark.channel.web.page.article;

import org.jspecify.annotations.NullMarked;
