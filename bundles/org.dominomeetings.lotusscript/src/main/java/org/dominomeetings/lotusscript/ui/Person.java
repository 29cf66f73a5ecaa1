package org.dominomeetings.lotusscript.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who sits in front of the client, and answers what it asks. */
public interface Person {

    /**
     * A message box.
     *
     * @param flags buttons, icon and default button, added up (LSAZ_MESSAGEBOX_FUNCTION_AND_STATEMENT)
     * @return the button: 1 OK, 2 Cancel, 3 Abort, 4 Retry, 5 Ignore, 6 Yes, 7 No
     */
    int answer(String message, int flags, String title);

    /**
     * A box to enter a text into.
     *
     * @return null for Cancel
     */
    @Nullable
    String enter(String message, String title, String initial);

    /**
     * A box with a list.
     *
     * @return one of the choices; null for Cancel
     */
    @Nullable
    String choose(String message, String title, String initial, List<String> choices);
}
