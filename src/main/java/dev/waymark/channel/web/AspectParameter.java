package dev.waymark.channel.web;

import dev.waymark.role.Aspect;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the aspects that a request narrows a comparison to. */
public final class AspectParameter {
    private AspectParameter() {}

    /**
     * @throws InvalidFieldException for the first id that is none of an aspect
     */
    public static List<Aspect> read(List<String> ids) {
        return ids.stream().map(AspectParameter::aspect).toList();
    }

    private static Aspect aspect(String id) {
        return Aspect.of(id).orElseThrow(() -> new InvalidFieldException("aspect", id, "one of " + known()));
    }

    private static String known() {
        return Arrays.stream(Aspect.values()).map(Aspect::id).collect(Collectors.joining(", "));
    }
}
