package org.dominomeetings.rest.boot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.metrics.Counters;
import org.dominomeetings.core.overload.Admission;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.core.settings.SharedSettings;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.notes.session.ServerSession;
import org.dominomeetings.providers.ConfiguredProviders;
import org.dominomeetings.rest.http.PublicUrls;

/**
 * The parts as the settings want them now, made at the first request: the bundle's start reads and opens nothing. Later
 * requests have the settings looked at again from time to time, on a thread of its own, and new parts made where something has changed. Safe for any
 * thread.
 */
public final class SettingsReloader implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(SettingsReloader.class.getName());

    /** A look is some variables of notes.ini and two documents. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    /** A self-test looks through the server's databases, among other things. */
    private static final Duration TELL_AGAIN = Duration.ofHours(1);

    private final Clock clock;
    private final RandomSource random;
    private final Counters counters = new Counters();
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile String refused = "";
    private volatile Instant told = Instant.EPOCH;
    private volatile Set<Finding> known = Collections.emptySet();
    private final Admission admission;
    private final BackgroundExecutor looks = new BackgroundExecutor();
    private final FirstStart first;
    private volatile ServerSession session;
    private Installation installation;
    private ServerComponents lasting;
    private volatile SettingsComponents parts;
    private volatile Instant looked = Instant.MIN;

    SettingsReloader(Clock clock, RandomSource random) {
        this.clock = clock;
        this.random = random;
        this.admission = new Admission(clock);
        this.first = new FirstStart(this::makeFirst, clock);
    }

    /**
     * Every setting that anything here reads.
     *
     * @param more services beside our own
     */
    static Collection<Setting> settings(Collection<ProviderFactory> more) {
        List<Setting> settings = new ArrayList<>(SharedSettings.ALL);
        settings.addAll(ConfiguredProviders.settings(more));
        return settings;
    }

    /** @throws MeetingException {@code not-configured} if a setting that all share is wrong and always was */
    public SettingsComponents get() {
        first.await();
        if (clock.now().isAfter(looked.plus(LOOK_AGAIN)) && looking.compareAndSet(false, true)) {
            // Requests go on with what there is, however long the ledger keeps the look waiting.
            looks.execute(() -> {
                try {
                    lookAgain();
                } finally {
                    looking.set(false);
                }
            });
        }
        return parts;
    }

    /** By one thread at a time. */
    private void makeFirst() {
        if (session == null) {
            session = new ServerSession();
        }
        if (installation == null) {
            lasting = new ServerComponents(session, counters, admission, looks, clock, random);
            installation = new Installation(session, settings(lasting.services), clock);
        }
        installation.refresh();
        try {
            make();
            tellFromTimeToTime();
            publish();
        } catch (IllegalArgumentException wrongSetting) {
            // The log names it; other settings are left alone, since what is half configured is not safe.
            throw MeetingException.because(wrongSetting, ProblemCode.NOT_CONFIGURED, "Domino Meetings");
        }
    }

    private void lookAgain() {
        try {
            installation.refresh();
            if (!installation.settings().equals(parts.settings)) {
                make();
            }
            refused = "";
            tellFromTimeToTime();
            publish();
        } catch (IllegalArgumentException | MeetingException impossible) {
            // What worked goes on working until the setting is right again.
            String why = String.valueOf(impossible.getMessage());
            if (!why.equals(refused)) {
                refused = why;
                LOG.log(Level.WARNING, "New settings are not used", impossible);
            }
        }
        looked = clock.now();
    }

    private void make() {
        SettingsComponents made = new CompositionRoot(installation, lasting, clock, random).parts();
        looked = clock.now();
        parts = made;
        told = Instant.EPOCH;
    }

    /** Tells Notes clients the address; what does not succeed now is tried with the next look. */
    private void publish() {
        try {
            lasting.door.publish(parts.account
                    .publicUrls
                    .first()
                    .map(origin -> origin + "/meetings")
                    .orElse(""));
        } catch (MeetingException notWritten) {
            LOG.log(Level.WARNING, "Notes clients do not learn the address", notWritten);
        }
    }

    /** Puts into the log what was not there yet, each time that something was changed, and now and then. */
    private void tellFromTimeToTime() {
        Instant now = clock.now();
        if (now.isBefore(told.plus(TELL_AGAIN))) {
            return;
        }
        told = now;
        List<Finding> findings = parts.selfTest.findings();
        findings.stream()
                .filter(finding -> !known.contains(finding))
                .forEach(finding -> LOG.log(Level.WARNING, finding.toString()));
        known = new HashSet<>(findings);
    }

    /** Who may be busy with which service, from the first request on. */
    public Admission admission() {
        return admission;
    }

    /** What is counted, from the first request on. */
    Counters counters() {
        return counters;
    }

    /** What the parts are given, for who answers without them. */
    public RandomSource random() {
        return random;
    }

    /** Under which addresses people reach this server, as far as it is known; asks for no setting. */
    PublicUrls publicUrls() {
        SettingsComponents known = parts;
        return known == null ? new PublicUrls("") : known.account.publicUrls;
    }

    @Override
    public void close() {
        looks.close();
        if (session != null) {
            session.close();
        }
    }
}
