/** Which role and aspect the articles state something about, and where. */
@NullMarked
package dev.waymark.coverage;

import org.jspecify.annotations.NullMarked;
