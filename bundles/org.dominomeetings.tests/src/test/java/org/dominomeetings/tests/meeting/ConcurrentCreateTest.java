package org.dominomeetings.tests.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.calendar.CalendarEntries;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Promise 1 in one server: many clicks at the same moment make one meeting. */
@ExtendWith(InstalledPlugin.class)
class ConcurrentCreateTest {
    private static final int CLICKS = 10;

    private final Server server;
    private final MeetingsApiClient meetings;

    ConcurrentCreateTest(Server server) {
        this.server = server;
        this.meetings = new MeetingsApiClient(server);
    }

    @Test
    void tenClicksAtOnceMakeOneMeetingAndGetTheSameAnswer() throws Exception {
        server.simulator("POST", "/reset", "{}");
        List<Callable<Response>> clicks = new ArrayList<>();
        for (int i = 0; i < CLICKS; i++) {
            clicks.add(() -> meetings.create(SamplePerson.JANE, CalendarEntries.SUPPLIER));
        }
        ExecutorService people = Executors.newFixedThreadPool(CLICKS);
        List<Response> replies = new ArrayList<>();
        for (Future<Response> click : people.invokeAll(clicks)) {
            replies.add(click.get());
        }
        people.shutdown();

        Set<JsonObject> answers = new HashSet<>();
        for (Response reply : replies) {
            JsonObject answer = reply.json();
            for (String ofTheClick : List.of("status", "replayed", "correlationId")) {
                assertThat(answer.remove(ofTheClick))
                        .as(ofTheClick + " of " + reply.body())
                        .isNotNull();
            }
            answers.add(answer);
        }
        assertThat(answers).hasSize(1);
        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(CLICKS - 1);
        assertThat(server.webexMeetings()).hasSize(1);
        assertThat(server.webexCalls()).isEqualTo(1);
        meetings.delete(SamplePerson.JANE, CalendarEntries.SUPPLIER);
    }
}
