/** What curators look at: the coverage map, doubted answers, cited passages; as pages, as JSON and as CSV. */
@NullMarked
package dev.waymark.channel.web.admin.insight;

import org.jspecify.annotations.NullMarked;
