package org.dominomeetings.lotusscript.builtin;

import org.dominomeetings.lotusscript.value.ScriptError;

/**
 * The error that happened last; it stays until a {@code Resume} or until the script sets {@code Err}
 * (LSAZ_INFORMATIONAL_FUNCTIONS_ERR_ERL_ERROR_AND_ERROR).
 */
public final class LastError {

    private int number;
    private int line;
    private String text = "";

    /** {@code Err}: 0 if there is none. */
    public int number() {
        return number;
    }

    /** {@code Erl}. */
    public int line() {
        return line;
    }

    /** {@code Error$}: empty if there is none. */
    public String text() {
        return text;
    }

    public void set(ScriptError error) {
        number = error.number();
        line = error.line();
        text = error.text();
    }

    /** {@code Err = number}, which changes nothing else (LSAZ_ERR_STATEMENT). */
    public void number(int assigned) {
        number = assigned;
    }

    public void clear() {
        number = 0;
        line = 0;
        text = "";
    }
}
