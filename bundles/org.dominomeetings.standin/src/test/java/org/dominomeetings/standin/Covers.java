package org.dominomeetings.standin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The implemented methods that a test is about, such as {@code Document.save(boolean,boolean)}. {@link ServerTestBase} fails
 * the test where it does not call one of them, and {@code ImplementedMethodsTest} the build where one has no test.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Covers {
    String[] value();
}
