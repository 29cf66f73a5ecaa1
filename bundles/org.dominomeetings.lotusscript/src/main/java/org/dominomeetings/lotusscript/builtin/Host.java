package org.dominomeetings.lotusscript.builtin;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The client that a script runs in. */
public interface Host {

    /**
     * Shows a message box (LSAZ_MESSAGEBOX_FUNCTION_AND_STATEMENT).
     *
     * @param flags buttons, icon and default button, added up
     * @return the button: 1 OK, 2 Cancel, 3 Abort, 4 Retry, 5 Ignore, 6 Yes, 7 No
     */
    int messageBox(String message, int flags, String title);

    /** Asks for a text; null if the person cancels. */
    @Nullable
    String inputBox(String prompt, String title, String initial);

    /** Writes to the status line. */
    void print(String text);

    /** The time in the client's zone. */
    LocalDateTime now();

    /** Waits for so many seconds. */
    void sleep(double seconds);

    /** From 0 up to but not 1. */
    default double random() {
        return Math.random();
    }
}
