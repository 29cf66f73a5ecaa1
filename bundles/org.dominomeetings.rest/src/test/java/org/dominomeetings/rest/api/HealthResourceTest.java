package org.dominomeetings.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Optional;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.rest.health.HealthMonitor;
import org.dominomeetings.rest.testing.Problems;
import org.dominomeetings.rest.testing.SentResponse;
import org.dominomeetings.rest.testing.SteppedClock;
import org.junit.jupiter.api.Test;

class HealthResourceTest {
    private static final String ADMIN = "CN=Ada Admin/O=Acme";
    private static final String JANE = "CN=Jane Doe/O=Acme";

    private ProblemCode down;

    @Test
    void anybodyMayAskAndLearnsNoMoreThanUp() {
        for (String person : new String[] {null, JANE}) {
            SentResponse sent = SentResponse.of(resource(person).show());

            assertThat(sent.body()).isEqualTo("{\"status\":200,\"code\":\"up\"}");
        }
    }

    @Test
    void whoManagesTheLedgerIsToldTheFindings() {
        SentResponse sent = SentResponse.of(resource(ADMIN).show());

        assertThat(sent.body())
                .contains("\"code\":\"up\"", "\"timeZoneData\":")
                .contains("\"findings\":[{\"weight\":\"warning\",\"code\":\"not-logged\",\"message\":\"No log.\"}]");
    }

    @Test
    void whatKeepsMeetingsFromBeingMadeIsAProblemToAnybodyAndAnAnswerToAnAdministrator() {
        down = ProblemCode.NOT_CONFIGURED;

        assertThat(Problems.of(() -> resource(JANE).show())).isEqualTo("not-configured");
        SentResponse sent = SentResponse.of(resource(ADMIN).show());
        assertThat(sent.status()).isEqualTo(503);
        assertThat(sent.body()).contains("\"code\":\"down\"", "not-logged");
    }

    @Test
    void withoutTheLedgerNobodyIsKnownToManageIt() {
        down = ProblemCode.LEDGER_UNAVAILABLE;

        assertThat(Problems.of(() -> resource(ADMIN).show())).isEqualTo("ledger-unavailable");
    }

    private HealthResource resource(String person) {
        HealthMonitor monitor = new HealthMonitor(
                () -> {
                    if (down != null) {
                        throw MeetingException.of(down, "Domino Meetings");
                    }
                },
                () -> Collections.singletonList(Finding.warning("not-logged", "No log.")),
                ADMIN::equals,
                Runnable::run,
                new SteppedClock());
        return new HealthResource(monitor, () -> Optional.ofNullable(person));
    }
}
