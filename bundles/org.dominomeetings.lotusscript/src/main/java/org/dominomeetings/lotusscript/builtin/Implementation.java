package org.dominomeetings.lotusscript.builtin;

/** The code of one function. */
@FunctionalInterface
interface Implementation {

    Object call(Arguments arguments);
}
