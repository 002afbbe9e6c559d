@NullMarked
package dev.waymark.insight;

import org.jspecify.annotations.NullMarked;
