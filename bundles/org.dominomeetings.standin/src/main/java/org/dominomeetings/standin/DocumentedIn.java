package org.dominomeetings.standin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the documentation of an implemented method's behaviour. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DocumentedIn {
    /** The page, such as {@code HCL Domino Designer help, save (Document - Java)}. */
    String value();
}
