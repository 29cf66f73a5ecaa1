package org.dominomeetings.providers.zoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ZoomDailyQuotaTest {
    private Instant now = Instant.parse("2026-12-01T22:30:00Z");
    private Duration running = Duration.ofMinutes(5);

    private final ZoomDailyQuota budget = new ZoomDailyQuota(new Clock() {
        @Override
        public Duration uptime() {
            return running;
        }

        @Override
        public boolean sleep(Duration length) {
            throw new IllegalStateException("nothing here has to wait");
        }

        @Override
        public Instant now() {
            return now;
        }
    });

    private final Logger logger = Logger.getLogger(ZoomDailyQuota.class.getName());
    private final List<LogRecord> warnings = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord warning) {
            warnings.add(warning);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
    }

    @AfterEach
    void hush() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(true);
    }

    private void spend(String account, int times) {
        for (int i = 0; i < times; i++) {
            budget.check(account);
            budget.count(account);
        }
    }

    private ProviderException refusal(String account) {
        return catchThrowableOfType(ProviderException.class, () -> budget.check(account));
    }

    @Test
    void theAdministratorIsWarnedFromEightyOnWithoutANameInTheLog() {
        spend("account-jane", 79);
        assertThat(warnings).isEmpty();

        spend("account-jane", 2);

        assertThat(warnings).extracting(warning -> warning.getParameters()[0]).containsExactly(80, 81);
        assertThat(warnings).allMatch(warning -> !warning.getMessage().contains("jane"));
    }

    @Test
    void theLastFiveOfAHundredAreLeftForDeletesAndTheTimeIsTold() {
        spend("account-jane", 95);

        assertThat(refusal("account-jane").kind()).isEqualTo(Kind.BUSY);
        assertThat(refusal("account-jane").retryAfter()).contains(Duration.ofMinutes(90));
    }

    @Test
    void onePersonsBudgetIsNoOtherPersons() {
        spend("account-jane", 95);
        spend("account-john", 95);
        assertThat(refusal("account-john")).isNotNull();
    }

    @Test
    void atMidnightUtcItBeginsAnew() {
        spend("account-jane", 95);
        running = running.plus(Duration.ofMinutes(90));
        spend("account-jane", 95);
        assertThat(refusal("account-jane").retryAfter()).contains(Duration.ofHours(24));
    }

    @Test
    void whoeverSetsTheClockNeitherEndsTheDayNorMakesItLonger() {
        spend("account-jane", 95);
        now = Instant.parse("2026-12-20T00:00:00Z");
        assertThat(refusal("account-jane").retryAfter()).contains(Duration.ofMinutes(90));
        now = Instant.parse("2020-01-01T00:00:00Z");
        assertThat(refusal("account-jane").retryAfter()).contains(Duration.ofMinutes(90));

        running = running.plus(Duration.ofMinutes(90));

        spend("account-jane", 1);
    }

    @Test
    void whatWasOnlyAskedForIsNotCounted() {
        for (int i = 0; i < 200; i++) {
            budget.check("account-jane");
        }
        assertThat(warnings).isEmpty();
    }
}
