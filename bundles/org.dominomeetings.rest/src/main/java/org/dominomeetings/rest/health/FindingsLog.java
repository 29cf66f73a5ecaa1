package org.dominomeetings.rest.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.core.spi.Clock;
import org.jspecify.annotations.Nullable;

/** Logs the findings of the self-test, each once for as long as it lasts. For one thread at a time. */
public final class FindingsLog {
    private static final Logger LOG = Logger.getLogger(FindingsLog.class.getName());

    /** How often the findings are asked for: a self-test looks through the server's databases, among other things. */
    private static final Duration AGAIN = Duration.ofHours(1);

    private final Clock clock;
    private @Nullable Supplier<List<Finding>> last;
    private Instant told = Instant.EPOCH;
    private Set<Finding> known = Collections.emptySet();

    public FindingsLog(Clock clock) {
        this.clock = clock;
    }

    /**
     * Logs new findings; asks for them if the source is another than the last time, or was asked an hour ago.
     *
     * @param source the same object for as long as the settings are the same
     */
    public void tell(Supplier<List<Finding>> source) {
        Instant now = clock.now();
        if (source == last && now.isBefore(told.plus(AGAIN))) {
            return;
        }
        last = source;
        told = now;
        List<Finding> findings = source.get();
        findings.stream()
                .filter(finding -> !known.contains(finding))
                .forEach(finding -> LOG.log(Level.WARNING, finding.toString()));
        known = new HashSet<>(findings);
    }
}
