package org.dominomeetings.rest.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.rest.testing.Problems;
import org.dominomeetings.rest.testing.SteppedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsReloaderTest {
    private static final Logger LOG = Logger.getLogger(SettingsReloader.class.getName());
    private static final Duration LATER = SettingsReloader.AGAIN.plusMillis(1);

    private final SteppedClock clock = new SteppedClock();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<String> given = new ArrayList<>();
    private final List<String> announced = new ArrayList<>();
    private RuntimeException failure;
    private String settings = "first";
    private final SettingsReloader<String> reloader =
            new SettingsReloader<>(this::reload, announced::add, background::add, clock);

    private String reload(String current) {
        given.add(current);
        if (failure != null) {
            throw failure;
        }
        return settings;
    }

    @BeforeEach
    void quiet() {
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void loud() {
        LOG.setLevel(null);
    }

    @Test
    void nothingIsReadBeforeTheFirstRequest() {
        assertThat(reloader.known()).isEmpty();
        assertThat(given).isEmpty();

        assertThat(reloader.current()).isEqualTo("first");

        assertThat(reloader.known()).hasValue("first");
        assertThat(given).containsExactly((String) null);
        assertThat(announced).containsExactly("first");
    }

    @Test
    void noRequestWaitsForALaterReading() {
        reloader.current();
        clock.advance(LATER);
        settings = "second";

        assertThat(reloader.current()).isEqualTo("first");
        assertThat(reloader.current()).isEqualTo("first");
        assertThat(background).as("one reading at a time").hasSize(1);

        background.remove().run();

        assertThat(reloader.current()).isEqualTo("second");
        assertThat(given).containsExactly(null, "first");
        assertThat(announced).containsExactly("first", "second");
    }

    @Test
    void withinFiveSecondsNothingIsReadAgain() {
        reloader.current();
        clock.advance(SettingsReloader.AGAIN);
        reloader.current();

        assertThat(background).isEmpty();
    }

    @Test
    void aSettingThatIsImpossibleFromTheStartIsTold() {
        failure = new IllegalArgumentException("MEETINGS_PROXIES has to list addresses");

        assertThat(Problems.of(reloader::current)).isEqualTo("not-configured");
        assertThat(reloader.known()).isEmpty();

        failure = null;
        clock.advance(FirstStart.AGAIN);
        assertThat(reloader.current()).isEqualTo("first");
    }

    @Test
    void whatWorkedGoesOnWhileANewSettingIsImpossible() {
        reloader.current();
        for (RuntimeException each : new RuntimeException[] {
            new IllegalArgumentException("MEETINGS_PROXIES has to list addresses"),
            MeetingException.of(ProblemCode.LEDGER_UNAVAILABLE)
        }) {
            failure = each;
            clock.advance(LATER);
            reloader.current();
            background.remove().run();
            assertThat(reloader.current()).isEqualTo("first");
        }
        assertThat(announced).containsExactly("first");

        failure = null;
        settings = "second";
        clock.advance(LATER);
        reloader.current();
        background.remove().run();
        assertThat(reloader.current()).isEqualTo("second");
    }

    /** Else one bug, met once, would keep the settings of that moment until the server starts again. */
    @Test
    void aReadingThatEndsInABugIsNotTheLast() {
        reloader.current();
        failure = new NullPointerException("a bug");
        clock.advance(LATER);
        reloader.current();
        try {
            background.remove().run();
        } catch (NullPointerException bug) {
            failure = null;
        }
        settings = "second";
        reloader.current();
        background.remove().run();

        assertThat(reloader.current()).isEqualTo("second");
    }
}
