package org.dominomeetings.tests.overload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.dominomeetings.sandbox.Sandbox;
import org.dominomeetings.sandbox.SandboxOptions;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.simulators.net.FreePorts;
import org.dominomeetings.tests.support.Await;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.ControlApiClient;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What 200 people who click at a service that stalls cost everybody else, on an HTTP task of 40 threads: prints how long
 * each other call takes, calm and meanwhile. Each of the 200 comes back when he was told to. Not part of a usual run, and
 * no time is a condition: a machine may be busy with something else.
 */
@EnabledIfSystemProperty(named = "bench", matches = "true")
class StalledServiceBenchTest {
    private static final int STALLED = 200;

    /** So that the 99th percentile is not the slowest of all. */
    private static final int ROUNDS = 200;

    private static final int SPARE = STALLED;

    @TempDir
    private Path data;

    private final CheckedHttpClient http = new CheckedHttpClient();

    @Test
    void everyOtherCallCompletesWhileAServiceStalls() throws IOException {
        try (Sandbox sandbox = Sandbox.start(new SandboxOptions(
                FreePorts.two(),
                data,
                SandboxOptions.DEFAULT_EQUINOX,
                List.of(),
                Map.of("MEETINGS_HTTP_THREADS", "40", "STANDIN_HTTP_THREADS", "40"),
                null))) {
            ControlApiClient server = new ControlApiClient(sandbox.url(), sandbox.simulatorsUrl());
            for (int i = 0; i <= SPARE; i++) {
                server.type(
                        SamplePerson.JANE.mailFile(),
                        entry(i),
                        "{'Form':'Appointment','AppointmentType':'0','Subject':'Bench',"
                                + "'StartDateTime':{'datetime':'2031-05-06T08:00:00Z'},"
                                + "'EndDateTime':{'datetime':'2031-05-06T09:00:00Z'}}");
            }
            measure(server);
            Map<String, long[]> calm = measure(server);
            server.simulator("POST", "/faults", "{\"fault\":\"stall\",\"on\":\"POST /v1/meetings\",\"times\":100000}");
            ExecutorService people = Executors.newFixedThreadPool(STALLED);
            for (int i = 0; i < STALLED; i++) {
                String entry = entry(i);
                people.execute(() -> click(new MeetingsApiClient(server), entry));
            }
            Await.that(() -> inside(server) == 8);
            Map<String, long[]> stalled = measure(server);
            people.shutdownNow();
            server.simulator("DELETE", "/faults", null);
            print(calm, stalled);
        }
    }

    private static void click(MeetingsApiClient meetings, String entry) {
        while (!Thread.currentThread().isInterrupted()) {
            Response reply;
            try {
                reply = meetings.create(SamplePerson.JANE, entry);
            } catch (IllegalStateException interrupted) {
                return;
            }
            int wait = reply.json().has("retryAfter")
                    ? reply.json().get("retryAfter").getAsInt()
                    : 5;
            LockSupport.parkNanos(Duration.ofSeconds(wait).toNanos());
        }
    }

    /** Milliseconds of each call, sorted. */
    private Map<String, long[]> measure(ControlApiClient server) {
        MeetingsApiClient meetings = new MeetingsApiClient(server);
        String entry = entry(SPARE);
        Map<String, Supplier<Response>> calls = new LinkedHashMap<>();
        calls.put("GET meeting", () -> meetings.read(SamplePerson.JANE, entry));
        for (String path : List.of("services", "accounts", "health")) {
            calls.put(
                    "GET " + path,
                    () -> http.send("GET", server.url() + "/meetings/v1/" + path, SamplePerson.JANE, null));
        }
        for (String service : List.of("jitsi", "gotomeeting", "sametime")) {
            calls.put("create at " + service, () -> meetings.create(SamplePerson.JANE, entry, service));
            calls.put("delete at " + service, () -> meetings.delete(SamplePerson.JANE, entry));
        }
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            calls.forEach((name, call) -> {
                long begin = System.nanoTime();
                Response reply = call.get();
                times.computeIfAbsent(name, none -> new ArrayList<>())
                        .add(Duration.ofNanos(System.nanoTime() - begin).toMillis());
                assertThat(reply.status()).as(name + ": " + reply.body()).isIn(200, 201, 404);
            });
        }
        Map<String, long[]> sorted = new LinkedHashMap<>();
        times.forEach((name, list) ->
                sorted.put(name, list.stream().mapToLong(one -> one).sorted().toArray()));
        return sorted;
    }

    private static void print(Map<String, long[]> calm, Map<String, long[]> stalled) {
        System.out.printf("%-24s %10s %10s %12s %12s%n", "ms", "calm p50", "calm p99", "stalled p50", "stalled p99");
        calm.forEach((name, times) -> System.out.printf(
                "%-24s %10d %10d %12d %12d%n",
                name,
                percentile(times, 50),
                percentile(times, 99),
                percentile(stalled.get(name), 50),
                percentile(stalled.get(name), 99)));
    }

    private static long percentile(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private int inside(ControlApiClient server) {
        String series = "dominomeetings_bulkhead_inside{service=\"webex\"} ";
        return Arrays.stream(http.send("GET", server.url() + "/meetings/v1/metrics", SamplePerson.SAM, null)
                        .body()
                        .split("\n"))
                .filter(line -> line.startsWith(series))
                .mapToInt(line -> Integer.parseInt(line.substring(series.length())))
                .sum();
    }

    private static String entry(int number) {
        return String.format("FA180000%024X", number);
    }
}
