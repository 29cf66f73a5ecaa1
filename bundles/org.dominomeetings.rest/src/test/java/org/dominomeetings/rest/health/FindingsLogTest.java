package org.dominomeetings.rest.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.rest.testing.SteppedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingsLogTest {
    private static final Finding KEYS = Finding.problem("no-key-ring", "No account can be used.");
    private static final Finding LOGGING = Finding.warning("not-logged", "No transaction log.");

    private final Logger logger = Logger.getLogger(FindingsLog.class.getName());
    private final List<String> lines = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final SteppedClock clock = new SteppedClock();
    private final FindingsLog log = new FindingsLog(clock);
    private List<Finding> found = Collections.singletonList(KEYS);
    private int asked;
    private final Supplier<List<Finding>> source = () -> {
        asked++;
        return found;
    };

    @BeforeEach
    void listen() {
        // The clock stands at the epoch, from which the log counts that it has told nothing yet.
        clock.advance(Duration.ofDays(1));
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
    }

    @AfterEach
    void leave() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(true);
    }

    @Test
    void aSelfTestIsRunOnceAnHourHoweverOftenSettingsAreRead() {
        for (int i = 0; i < 100; i++) {
            log.tell(source);
        }
        assertThat(asked).isEqualTo(1);

        clock.advance(Duration.ofHours(1));
        log.tell(source);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void anotherSettingIsAnotherReasonToLook() {
        log.tell(source);
        log.tell(() -> source.get());

        assertThat(asked).isEqualTo(2);
    }

    @Test
    void aFindingIsToldOnceForAsLongAsItLasts() {
        log.tell(source);
        found = Arrays.asList(KEYS, LOGGING);
        later();
        found = Collections.emptyList();
        later();
        found = Collections.singletonList(KEYS);
        later();

        assertThat(lines).containsExactly(KEYS.toString(), LOGGING.toString(), KEYS.toString());
    }

    private void later() {
        clock.advance(Duration.ofHours(1));
        log.tell(source);
    }
}
