package org.dominomeetings.rest.boot;

import org.dominomeetings.core.overload.Admission;
import org.dominomeetings.core.settings.SharedSettings;
import org.dominomeetings.core.spi.Settings;

/** How many threads the HTTP task has, which no interface of Domino's tells a plugin. */
final class HttpThreadCount {
    /** A fifth of fewer would be one, and the sweeper would have to keep a person out. */
    private static final int LEAST = 10;

    private static final int MOST = 10_000;

    private HttpThreadCount() {}

    /**
     * What the administrator has set; Domino's own default where he has not.
     *
     * @throws IllegalArgumentException if that is no whole number from 10 to 10000
     */
    static int of(Settings settings) {
        String text = settings.text(SharedSettings.HTTP_THREADS).orElse(String.valueOf(Admission.USUAL_THREADS));
        int number = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (number < LEAST || number > MOST) {
            throw new IllegalArgumentException(SharedSettings.HTTP_THREADS.name() + " has to be a whole number from "
                    + LEAST + " to " + MOST + ", not " + text);
        }
        return number;
    }
}
