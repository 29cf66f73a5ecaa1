package org.dominomeetings.rest.boot;

import java.time.Duration;
import org.dominomeetings.core.overload.Admission;
import org.dominomeetings.core.rules.CreateQuota;
import org.dominomeetings.core.settings.SharedSettings;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.core.spi.Settings;

/** The settings that all services share and that are whole numbers, each within its bounds. Immutable. */
final class IntegerSettings {
    private static final int SWEEP_SECONDS = 300;
    private static final int SHORTEST_SWEEP_SECONDS = 5;
    private static final int LONGEST_SWEEP_SECONDS = 3600;

    /** Fewest HTTP threads: a fifth of fewer would be one, and the sweeper would have to keep a person out. */
    private static final int FEWEST_THREADS = 10;

    private static final int MOST_THREADS = 10_000;

    private final Duration sweepInterval;
    private final int httpThreads;
    private final int createQuota;

    /** @throws IllegalArgumentException that names the setting, if one is no whole number or out of its bounds */
    IntegerSettings(Settings settings) {
        this.sweepInterval = Duration.ofSeconds(
                number(settings, SharedSettings.SWEEP, SWEEP_SECONDS, SHORTEST_SWEEP_SECONDS, LONGEST_SWEEP_SECONDS));
        this.httpThreads =
                number(settings, SharedSettings.HTTP_THREADS, Admission.USUAL_THREADS, FEWEST_THREADS, MOST_THREADS);
        this.createQuota = number(settings, SharedSettings.CREATES, CreateQuota.USUAL, 1, CreateQuota.MOST);
    }

    /** The interval from one run of the sweeper to the next. */
    Duration sweepInterval() {
        return sweepInterval;
    }

    /** How many threads the HTTP task has, which no interface of Domino's tells a plugin. */
    int httpThreads() {
        return httpThreads;
    }

    /** How many meetings a person may create in an hour. */
    int createQuota() {
        return createQuota;
    }

    private static int number(Settings settings, Setting setting, int usual, int least, int most) {
        String text = settings.text(setting).orElse(String.valueOf(usual));
        boolean fits =
                text.matches("\\d+") && text.length() <= String.valueOf(most).length();
        int number = fits ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    setting.name() + " has to be a whole number from " + least + " to " + most + ", not " + text);
        }
        return number;
    }
}
