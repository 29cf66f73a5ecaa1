package org.dominomeetings.lotusscript.builtin;

import org.dominomeetings.lotusscript.value.Comparison;

/** What a function of the language sees of the script that calls it. */
public interface Context {

    Host host();

    /** Of the script that calls. */
    Comparison comparison();

    /** The error that {@code Err}, {@code Erl} and {@code Error$} tell of. */
    LastError lastError();

    /**
     * A procedure's name in capitals, empty beyond the outermost one.
     *
     * @param callers 0 for the one that runs, 1 for its caller
     */
    String procedure(int callers);

    /** Of the statement that runs, counted from 1. */
    int line();
}
