package org.dominomeetings.core.account.authorize;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.dominomeetings.core.spi.Clock;

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

    private final Clock clock;

    /** The oldest first. */
    private final Deque<Try> tries = new ArrayDeque<>();

    public PasswordAttemptLimit(Clock clock) {
        this.clock = clock;
    }

    private static final class Try {
        final String who;
        final String name;
        final Duration time;

        Try(String who, String name, Duration time) {
            this.who = who;
            this.name = name;
            this.time = time;
        }
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
        Duration now = clock.uptime();
        while (!tries.isEmpty() && now.compareTo(tries.peekFirst().time.plus(WINDOW)) >= 0) {
            tries.removeFirst();
        }
        String target = target(service, name);
        Optional<Duration> asOne = full(one -> one.who.equals(who), OF_ONE, now);
        Optional<Duration> asName = full(one -> one.name.equals(target), OF_NAME, now);
        if (asOne.isPresent() || asName.isPresent()) {
            Duration one = asOne.orElse(Duration.ZERO);
            Duration other = asName.orElse(Duration.ZERO);
            return Optional.of(one.compareTo(other) > 0 ? one : other);
        }
        tries.addLast(new Try(who, target, now));
        return Optional.empty();
    }

    /** When there is room again; empty if there is some. */
    private Optional<Duration> full(Predicate<Try> counted, int most, Duration now) {
        long count = tries.stream().filter(counted).count();
        return tries.stream()
                .filter(counted)
                .skip(Math.max(0, count - most))
                .findFirst()
                .filter(oldest -> count >= most)
                .map(oldest -> oldest.time.plus(WINDOW).minus(now));
    }

    /** Takes his last one at that name back: nobody looked at the password. */
    synchronized void takeBack(String who, String service, String name) {
        String target = target(service, name);
        Optional<Try> last = Optional.empty();
        for (Try one : tries) {
            if (one.who.equals(who) && one.name.equals(target)) {
                last = Optional.of(one);
            }
        }
        last.ifPresent(tries::remove);
    }

    /** Who knew the password has not guessed it. What he tried at other names counts on, and what others tried at this one. */
    synchronized void forget(String who, String service, String name) {
        String target = target(service, name);
        tries.removeIf(one -> one.who.equals(who) && one.name.equals(target));
    }

    /** The same for all spellings that a service takes for one name: mail addresses and Notes names know no capitals. */
    private static String target(String service, String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String plain = folded.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").trim();
        return service + " " + plain.replaceAll("(^|/)(cn|ou|o|c)=", "$1");
    }
}
