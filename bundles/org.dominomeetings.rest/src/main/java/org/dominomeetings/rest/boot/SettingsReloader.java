package org.dominomeetings.rest.boot;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Holds the components of the current settings and replaces them when the settings change. The first are made at the first
 * request; later requests have the settings read again from time to time, on another thread, and go on with what there is
 * meanwhile. Safe for any thread.
 *
 * @param <T> components, immutable
 */
final class SettingsReloader<T> {
    private static final Logger LOG = Logger.getLogger(SettingsReloader.class.getName());

    /** How often settings are read: that is some variables of notes.ini and two documents. */
    static final Duration AGAIN = Duration.ofSeconds(5);

    private final UnaryOperator<T> reload;
    private final Consumer<T> afterwards;
    private final Executor background;
    private final Clock clock;
    private final FirstStart first;
    private final AtomicBoolean reloading = new AtomicBoolean();
    private volatile @Nullable T components;
    private volatile Instant reloaded = Instant.MIN;
    private volatile String refused = "";

    /**
     * @param reload reads the settings and makes their components; returns those that it is given, null at first, where
     *     nothing has changed. Called by one thread at a time; throws {@link IllegalArgumentException} if a setting that all
     *     services share is not possible
     * @param afterwards is given the components each time that the settings were read
     */
    SettingsReloader(UnaryOperator<T> reload, Consumer<T> afterwards, Executor background, Clock clock) {
        this.reload = reload;
        this.afterwards = afterwards;
        this.background = background;
        this.clock = clock;
        this.first = new FirstStart(this::loadFirst, clock);
    }

    /** @throws MeetingException {@code not-configured} if a setting that all share is wrong and always was */
    T current() {
        first.await();
        if (clock.now().isAfter(reloaded.plus(AGAIN)) && reloading.compareAndSet(false, true)) {
            // Requests go on with what there is, however long the ledger keeps the reading waiting.
            background.execute(() -> {
                try {
                    loadAgain();
                } finally {
                    reloading.set(false);
                }
            });
        }
        return known().orElseThrow(() -> new IllegalStateException("the first start has made no components"));
    }

    /** The newest components, without a look at the settings; empty before the first are made. */
    Optional<T> known() {
        return Optional.ofNullable(components);
    }

    private void loadFirst() {
        try {
            load(null);
        } catch (IllegalArgumentException wrongSetting) {
            // The log names it; other settings are left alone, since what is half configured is not safe.
            throw MeetingException.because(wrongSetting, ProblemCode.NOT_CONFIGURED, "Domino Meetings");
        }
    }

    private void loadAgain() {
        try {
            load(components);
            refused = "";
        } catch (IllegalArgumentException | MeetingException impossible) {
            // What worked goes on working until the setting is right again.
            String why = String.valueOf(impossible.getMessage());
            if (!why.equals(refused)) {
                refused = why;
                LOG.log(Level.WARNING, "New settings are not used", impossible);
            }
        }
        reloaded = clock.now();
    }

    private void load(@Nullable T old) {
        T made = reload.apply(old);
        reloaded = clock.now();
        components = made;
        afterwards.accept(made);
    }
}
