package dev.waymark.coverage.thing;

import dev.waymark.role.Aspect;

/**
 * A concrete thing under its usual name.
 *
 * @param aspect what it is to a role: tools, skills, education or industries
 */
public record Thing(Aspect aspect, String name) {}
