package org.dominomeetings.standin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where it is written that an implemented method behaves as it does. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DocumentedIn {
    /** The page, such as {@code HCL Domino Designer help, save (Document - Java)}. */
    String value();
}
