package org.dominomeetings.tests.overload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How often an operation makes Domino write: intent, outcome and close in the journal, and the entry once. */
@ExtendWith(InstalledPlugin.class)
class DurableWriteCountTest {
    private static final String MAIL = SamplePerson.JANE.mailFile();
    private static final String JOURNAL = "meetings.nsf MeetingRecord";
    private static final String ACCOUNT = "meetings.nsf MeetingAccount";
    private static final String ENTRY = MAIL + " Appointment";
    private static final Map<String, Integer> ONE_OPERATION = Map.of(JOURNAL, 3, ENTRY, 1);
    private static final Map<String, Integer> WITH_REFRESH = Map.of(JOURNAL, 3, ENTRY, 1, ACCOUNT, 2);

    private final Server server;
    private final MeetingsApiClient meetings;
    private final String entry = UUID.randomUUID().toString().replace("-", "").toUpperCase();

    DurableWriteCountTest(Server server) {
        this.server = server;
        this.meetings = new MeetingsApiClient(server);
    }

    @BeforeEach
    void anEntry() {
        server.simulator("POST", "/reset", "{}");
        server.type(
                MAIL,
                entry,
                "{'Form':'Appointment','AppointmentType':'0','Subject':'Writes','Location':'Room 4.12',"
                        + "'StartDateTime':{'datetime':'2031-05-06T08:00:00Z'},"
                        + "'EndDateTime':{'datetime':'2031-05-06T09:00:00Z'}}");
    }

    @AfterEach
    void tidy() {
        server.simulator("DELETE", "/faults", null);
        meetings.delete(SamplePerson.JANE, entry);
    }

    @Test
    void anOperationWritesTheJournalThreeTimesAndTheEntryOnce() {
        assertThat(writes("created", () -> meetings.create(SamplePerson.JANE, entry)))
                .isEqualTo(ONE_OPERATION);
        // Whoever types a Location anew takes our lines out of it.
        server.type(MAIL, entry, Map.of("Subject", "Other writes", "Location", "Room 5"));
        assertThat(writes("updated", () -> meetings.update(SamplePerson.JANE, entry)))
                .isEqualTo(ONE_OPERATION);
        assertThat(writes("deleted", () -> meetings.delete(SamplePerson.JANE, entry)))
                .isEqualTo(ONE_OPERATION);
    }

    @Test
    void anEntryThatSaysItAlreadyIsNotWritten() {
        meetings.create(SamplePerson.JANE, entry);
        server.type(MAIL, entry, Map.of("Subject", "Other writes"));
        assertThat(writes("updated", () -> meetings.update(SamplePerson.JANE, entry)))
                .isEqualTo(Map.of(JOURNAL, 3));
    }

    /** Before the refresh token is handed in, to prove that its successor can be kept, and then to keep it. */
    @Test
    void aRefreshWritesTheAccountTwice() {
        expireTokenOn("POST /v1/meetings");
        assertThat(writes("created", () -> meetings.create(SamplePerson.JANE, entry)))
                .isEqualTo(WITH_REFRESH);
        server.type(MAIL, entry, Map.of("Subject", "Other writes", "Location", "Room 5"));
        expireTokenOn("PATCH /v1/meetings/{meetingId}");
        assertThat(writes("updated", () -> meetings.update(SamplePerson.JANE, entry)))
                .isEqualTo(WITH_REFRESH);
        expireTokenOn("DELETE /v1/meetings/{meetingId}");
        assertThat(writes("deleted", () -> meetings.delete(SamplePerson.JANE, entry)))
                .isEqualTo(WITH_REFRESH);
    }

    @Test
    void whatChangesNothingWritesNothing() {
        assertThat(writes("none", () -> meetings.read(SamplePerson.JANE, entry)))
                .isEmpty();
        assertThat(writes("already-gone", () -> meetings.delete(SamplePerson.JANE, entry)))
                .isEmpty();
        meetings.create(SamplePerson.JANE, entry);
        assertThat(writes("created", () -> meetings.create(SamplePerson.JANE, entry)))
                .isEmpty();
        assertThat(writes("unchanged", () -> meetings.update(SamplePerson.JANE, entry)))
                .isEmpty();
        assertThat(writes("found", () -> meetings.read(SamplePerson.JANE, entry)))
                .isEmpty();
        meetings.delete(SamplePerson.JANE, entry);
        assertThat(writes("already-gone", () -> meetings.delete(SamplePerson.JANE, entry)))
                .isEmpty();
    }

    private void expireTokenOn(String route) {
        server.simulator("POST", "/faults", "{\"fault\":\"expire-token\",\"on\":\"" + route + "\"}");
    }

    /** The documents that were written meanwhile, by database and form; not those that the sweeper has compared. */
    private Map<String, Integer> writes(String code, Supplier<Response> call) {
        Map<String, Integer> before = server.saves();
        Response reply = call.get();
        assertThat(reply.text("code")).as(reply.body()).isEqualTo(code);
        Map<String, Integer> writes = new TreeMap<>();
        server.saves().forEach((what, count) -> {
            int more = count - before.getOrDefault(what, 0);
            if (more > 0 && !what.endsWith(" dmAccount")) {
                writes.put(what, more);
            }
        });
        return writes;
    }
}
