package org.dominomeetings.lotusscript.value;

/** A run-time error, which {@code On Error} can catch and {@code Err} and {@code Error$} tell (LSAZ_ERROR_STATEMENT). */
@SuppressWarnings("serial")
public final class ScriptError extends RuntimeException {

    private final int number;
    private int line;

    /** @param number as {@code Err} has it: 0 to 32767 */
    public ScriptError(int number, String message) {
        super(message);
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** As {@code Error$} has it. */
    public String text() {
        return String.valueOf(getMessage());
    }

    /** Where it happened, counted from 1; 0 while nobody knows. */
    public int line() {
        return line;
    }

    /** Notes the line of the statement; that of the innermost procedure counts. */
    public void at(int statementLine) {
        if (line == 0) {
            line = statementLine;
        }
    }

    @Override
    public String toString() {
        return "LotusScript error " + number + " in line " + line + ": " + getMessage();
    }
}
