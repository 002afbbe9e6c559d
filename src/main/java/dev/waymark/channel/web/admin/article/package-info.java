/** The curators' articles: what is in the knowledge folder, what becomes of it, and changes to it. */
@NullMarked
package dev.waymark.channel.web.admin.article;

import org.jspecify.annotations.NullMarked;
