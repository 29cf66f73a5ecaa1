package org.dominomeetings.tests.overload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dominomeetings.sandbox.Sandbox;
import org.dominomeetings.sandbox.SandboxOptions;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.calendar.CalendarEntries;
import org.dominomeetings.simulators.net.FreePorts;
import org.dominomeetings.tests.support.Await;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.ControlApiClient;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 5: a service that stalls costs its own callers a named answer, and nobody else anything. By counting. */
class StalledServiceTest {
    /** A fifth of the 40 threads that are set. */
    private static final int PLACES = 8;

    private static final int CALLERS = 120;
    private static final String MAIL = SamplePerson.JANE.mailFile();

    @TempDir
    private static Path data;

    private static Sandbox sandbox;
    private static ControlApiClient server;
    private static MeetingsApiClient meetings;

    private final CheckedHttpClient http = new CheckedHttpClient();

    @BeforeAll
    static void start() throws IOException {
        sandbox = Sandbox.start(new SandboxOptions(
                FreePorts.two(),
                data,
                SandboxOptions.DEFAULT_EQUINOX,
                List.of(),
                Map.of("MEETINGS_HTTP_THREADS", "40"),
                null));
        server = new ControlApiClient(sandbox.url(), sandbox.simulatorsUrl());
        meetings = new MeetingsApiClient(server);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void itsCallersAreToldAtOnceAndEverythingElseGoesOn() throws Exception {
        for (int i = 0; i < CALLERS + 1; i++) {
            anEntry(i);
        }
        server.simulator(
                "POST", "/faults", "{\"fault\":\"stall\",\"on\":\"POST /v1/meetings\",\"times\":" + CALLERS + "}");
        ExecutorService people = Executors.newFixedThreadPool(CALLERS);
        List<Future<Response>> clicks = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            String entry = entry(i);
            clicks.add(people.submit(() -> meetings.create(SamplePerson.JANE, entry)));
        }
        Await.that(() -> gauge("bulkhead_inside") == PLACES);

        assertThat(meetings.read(SamplePerson.JANE, CalendarEntries.SUPPLIER).text("code"))
                .isEqualTo("none");
        for (String path : List.of("services", "accounts", "health")) {
            assertThat(http.send("GET", server.url() + "/meetings/v1/" + path, SamplePerson.JANE, null)
                            .status())
                    .as(path)
                    .isEqualTo(200);
        }
        for (String service : List.of("jitsi", "gotomeeting", "zoom")) {
            assertThat(meetings.create(SamplePerson.JANE, entry(CALLERS), service)
                            .status())
                    .as(service)
                    .isEqualTo(201);
            assertThat(meetings.delete(SamplePerson.JANE, entry(CALLERS)).status())
                    .isEqualTo(200);
        }
        assertThat(gauge("bulkhead_inside")).isEqualTo(PLACES);

        int refused = 0;
        for (Future<Response> click : clicks) {
            Response reply = click.get();
            assertThat(reply.text("code")).isIn("provider-busy", "outcome-unknown");
            if (reply.text("code").equals("provider-busy")) {
                refused++;
                assertThat(reply.status()).isEqualTo(429);
                assertThat(reply.json().get("retryAfter").getAsInt()).isPositive();
                assertThat(reply.text("outcome")).isEqualTo("none");
            }
        }
        people.shutdown();
        assertThat(gauge("bulkhead_inside")).isZero();
        assertThat(server.webexCalls()).isEqualTo(CALLERS - refused);
        // Those who came while the first eight were inside; at most as many more waited and found a place after them.
        assertThat(refused).isGreaterThanOrEqualTo(CALLERS - 3 * PLACES);
        assertThat(gauge("bulkhead_refused_total")).isEqualTo(refused);
    }

    private static String entry(int number) {
        return String.format("FA190000%024X", number);
    }

    private static void anEntry(int number) {
        server.type(
                MAIL,
                entry(number),
                "{'Form':'Appointment','AppointmentType':'0','Subject':'Stalls',"
                        + "'StartDateTime':{'datetime':'2031-05-06T08:00:00Z'},"
                        + "'EndDateTime':{'datetime':'2031-05-06T09:00:00Z'}}");
    }

    /** Of Webex. */
    private int gauge(String name) {
        String series = "dominomeetings_" + name + "{service=\"webex\"} ";
        return http.send("GET", server.url() + "/meetings/v1/metrics", SamplePerson.SAM, null)
                .body()
                .lines()
                .filter(line -> line.startsWith(series))
                .mapToInt(line -> Integer.parseInt(line.substring(series.length())))
                .sum();
    }
}
