package dev.waymark.evaluation;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives all evaluations of a run the same figures; they end, and print their table, with the run. */
public final class OneTable implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(OneTable.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Figures.class;
    }

    @Override
    public Figures resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot().getStore(NAMESPACE).computeIfAbsent(Figures.class, _ -> new Figures(), Figures.class);
    }
}
