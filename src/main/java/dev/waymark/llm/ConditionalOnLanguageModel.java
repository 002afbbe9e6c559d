package dev.waymark.llm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;

/**
 * What is there only where a language model is configured. Where the address is empty, as in an environment that leaves it
 * so, none is.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnExpression("!'${waymark.llm.base-url:}'.isBlank()")
public @interface ConditionalOnLanguageModel {}
