package org.dominomeetings.tests.overload;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.calendar.CalendarEntries;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every Domino object that we obtain is recycled: a server runs for months, and handles are few. */
@ExtendWith(InstalledPlugin.class)
class RecycledHandlesTest {
    /** Each request's objects are counted when it ends, so that more of them find the same; the profile faults sends 10,000. */
    private static final int REQUESTS = Integer.getInteger("handles.requests", 2_000);

    private static final int CLIENTS = 4;

    /** One in fifty does the whole life of a meeting; the rest look, fail or change nothing, as most of a day does. */
    private static final int LIVES = 50;

    private final Server server;
    private final MeetingsApiClient meetings;

    RecycledHandlesTest(Server server) {
        this.server = server;
        this.meetings = new MeetingsApiClient(server);
    }

    @Test
    void thousandsOfRequestsLeaveNoObjectOpen() throws Exception {
        server.simulator("PATCH", "/settings", "{\"createsPerDay\":1000000}");
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            work.add(this::requests);
        }
        int sent = 0;
        for (Future<Integer> part : clients.invokeAll(work)) {
            sent += part.get();
        }
        clients.shutdown();

        JsonObject handles = server.handles();
        assertThat(sent).isGreaterThanOrEqualTo(REQUESTS);
        assertThat(handles.get("handedOut").getAsLong()).isGreaterThan(sent);
        assertThat(handles.get("leaked").getAsInt()).as(handles.toString()).isZero();
        assertThat(handles.getAsJsonObject("open").size())
                .as(handles.toString())
                .isZero();
    }

    private int requests() {
        int sent = 0;
        while (sent < REQUESTS / CLIENTS) {
            sent += sent % LIVES == 0 ? life() : glance();
        }
        return sent;
    }

    private int glance() {
        meetings.read(SamplePerson.JANE, CalendarEntries.OPEN_HOUSE);
        return 1;
    }

    private int life() {
        meetings.create(SamplePerson.JANE, CalendarEntries.PLANNING);
        server.type(
                SamplePerson.JANE.mailFile(),
                CalendarEntries.PLANNING,
                Map.of("Subject", "Planning " + System.nanoTime()));
        meetings.update(SamplePerson.JANE, CalendarEntries.PLANNING);
        meetings.create(SamplePerson.RITA, CalendarEntries.PLANNING);
        meetings.create(SamplePerson.JANE, CalendarEntries.RETROSPECTIVE);
        meetings.create(SamplePerson.JANE, "0123456789ABCDEF0123456789ABCDEF");
        meetings.delete(SamplePerson.JANE, CalendarEntries.PLANNING);
        return 6;
    }
}
