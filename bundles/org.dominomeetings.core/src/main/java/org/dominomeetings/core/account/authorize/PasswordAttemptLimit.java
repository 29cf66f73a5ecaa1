package org.dominomeetings.core.account.authorize;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.limit.Window;
import org.dominomeetings.core.spi.limit.WindowLimiter;

/**
 * Counts how often passwords were tried of late, by who tries and by whose password it is, so that nobody guesses by our
 * server, which a service sees as one caller: neither one person many names, nor many persons one name. By a clock that
 * nobody can set; remembered while the process runs. Safe for any thread.
 */
public final class PasswordAttemptLimit {
    /** Five are generous to a person and hopeless to guess in. */
    static final int OF_ONE = 5;

    /** More than one person may use up, so that nobody locks another out alone; ten in ten minutes guess nothing either. */
    static final int OF_NAME = 10;

    static final Duration WINDOW = Duration.ofMinutes(10);

    /**
     * So many persons, and names, are told apart. Persons have logged in and have {@link #OF_ONE} each, so it takes thousands
     * of them together to push anybody's attempts out.
     */
    private static final int KEYS = 50_000;

    /** By who tries; the label is whose password it is. */
    private final WindowLimiter persons;

    /** By whose password it is; the label is who tries. */
    private final WindowLimiter names;

    public PasswordAttemptLimit(Clock clock) {
        this.persons = new WindowLimiter(clock, Window.sliding(WINDOW), KEYS);
        this.names = new WindowLimiter(clock, Window.sliding(WINDOW), KEYS);
    }

    /**
     * Counts one more.
     *
     * @param who asks
     * @param service at which
     * @param name whose password it is, as the service knows him
     * @return how long to wait instead if there were too many
     */
    synchronized Optional<Duration> count(String who, String service, String name) {
        String target = target(service, name);
        Optional<Duration> asOne = persons.check(who, OF_ONE);
        Optional<Duration> asName = names.check(target, OF_NAME);
        if (asOne.isPresent() || asName.isPresent()) {
            Duration one = asOne.orElse(Duration.ZERO);
            Duration other = asName.orElse(Duration.ZERO);
            return Optional.of(one.compareTo(other) > 0 ? one : other);
        }
        persons.add(who, target);
        names.add(target, who);
        return Optional.empty();
    }

    /** Takes his last one at that name back: nobody looked at the password. */
    synchronized void takeBack(String who, String service, String name) {
        String target = target(service, name);
        persons.removeLatest(who, target);
        names.removeLatest(target, who);
    }

    /** Who knew the password has not guessed it. What he tried at other names counts on, and what others tried at this one. */
    synchronized void forget(String who, String service, String name) {
        String target = target(service, name);
        persons.removeAll(who, target);
        names.removeAll(target, who);
    }

    /** The same for all spellings that a service takes for one name: mail addresses and Notes names know no capitals. */
    private static String target(String service, String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String plain = folded.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").trim();
        return service + " " + plain.replaceAll("(^|/)(cn|ou|o|c)=", "$1");
    }
}
