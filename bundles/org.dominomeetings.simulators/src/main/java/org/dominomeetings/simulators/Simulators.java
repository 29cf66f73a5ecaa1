package org.dominomeetings.simulators;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.dominomeetings.simulators.gotomeeting.GotoService;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.meet.MeetService;
import org.dominomeetings.simulators.net.NoDelaySocketFactory;
import org.dominomeetings.simulators.oauth.RandomStrings;
import org.dominomeetings.simulators.sametime.SametimeService;
import org.dominomeetings.simulators.server.ControlApi;
import org.dominomeetings.simulators.server.RequestDispatcher;
import org.dominomeetings.simulators.server.ResponseWriter;
import org.dominomeetings.simulators.service.Service;
import org.dominomeetings.simulators.teams.TeamsService;
import org.dominomeetings.simulators.webex.WebexService;
import org.dominomeetings.simulators.zoom.ZoomService;

/**
 * The simulated meeting services behind one HTTP server on loopback. {@code /webex/v1/…} stands for
 * {@code https://webexapis.com/v1/…}; {@code /simulators…} is the control API, described in this package's
 * documentation. Safe for use by many threads.
 */
public final class Simulators implements AutoCloseable {
    /**
     * Largest request body in bytes: none of a meeting service comes near 1 MiB; a longer one is cut off and fails as
     * broken JSON.
     */
    private static final long BODY_LIMIT = 1L << 20;

    /** The one list of services: a new one is a package and an entry here. */
    private static final List<Service.Factory> OWN = List.of(
            WebexService::new,
            ZoomService::new,
            TeamsService::new,
            SametimeService::new,
            GotoService::new,
            MeetService::new);

    private final MockWebServer server = new MockWebServer();
    private final Map<String, RequestDispatcher> desks = new LinkedHashMap<>();
    private final ControlApi control = new ControlApi(desks);

    private Simulators() {}

    /**
     * Starts the server.
     *
     * @param port TCP port on 127.0.0.1; 0 for any free one
     * @param stateFolder where meetings and grants outlive the process; null where they end with it
     * @param clock what the services take for the time
     * @throws BindException where another process has the port
     */
    public static Simulators start(int port, Path stateFolder, Clock clock) throws IOException {
        return start(port, stateFolder, clock, new SecureRandom());
    }

    /**
     * Starts the server with randomness of the caller's choice, for repeatable ids and tokens. See
     * {@link #start(int, Path, Clock)}.
     *
     * @param random used by many threads, one at a time
     */
    public static Simulators start(int port, Path stateFolder, Clock clock, RandomGenerator random) throws IOException {
        return start(OWN, port, stateFolder, clock, random);
    }

    /**
     * Starts the server with one service alone, a company's own for example, at any free port and without a state that
     * outlives it.
     *
     * @param service makes it
     * @param clock what the service takes for the time
     */
    public static Simulators of(Service.Factory service, Clock clock) throws IOException {
        return start(List.of(service), 0, null, clock, new SecureRandom());
    }

    private static Simulators start(
            List<Service.Factory> services, int port, Path stateFolder, Clock clock, RandomGenerator random)
            throws IOException {
        Simulators simulators = new Simulators();
        RandomStrings secrets = new RandomStrings(random);
        for (Service.Factory maker : services) {
            Service service = maker.make(clock, secrets);
            simulators.desks.put(service.name(), new RequestDispatcher(service, clock, stateFolder));
        }
        simulators.server.setServerSocketFactory(new NoDelaySocketFactory());
        simulators.server.setBodyLimit(BODY_LIMIT);
        simulators.server.setDispatcher(simulators.new RequestRouter());
        simulators.server.start(InetAddress.getByName("127.0.0.1"), port);
        return simulators;
    }

    /** @return the TCP port */
    public int port() {
        return server.getPort();
    }

    /**
     * @param service name of a service, such as {@code webex}
     * @return the base URL that stands for the service's own scheme and host, without a slash at the end
     * @throws IllegalArgumentException where no such service is simulated
     */
    public String baseUrl(String service) {
        if (!desks.containsKey(service)) {
            throw new IllegalArgumentException("There is no simulator of \"" + service + "\".");
        }
        return root() + "/" + service;
    }

    /** @return the services that are simulated */
    public Set<String> services() {
        return Set.copyOf(desks.keySet());
    }

    /** @return address of the control API */
    public String controlUrl() {
        return root() + "/simulators";
    }

    private String root() {
        return "http://127.0.0.1:" + port();
    }

    /** Ends stalled requests and the server, and waits for its threads. */
    @Override
    public void close() {
        desks.values().forEach(desk -> desk.faults().clear());
        server.close();
    }

    /**
     * The HTTP server queues each request for tests to take. Nobody does here, and days of requests would pile up.
     *
     * @return how many there were
     */
    int drain() {
        int drained = 0;
        try {
            while (server.takeRequest(0, TimeUnit.NANOSECONDS) != null) {
                drained++;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return drained;
    }

    /** Routes each request to the control API or to its service's dispatcher. */
    private final class RequestRouter extends Dispatcher {
        @Override
        public MockResponse dispatch(RecordedRequest recorded) throws InterruptedException {
            drain();
            try {
                return answer(recorded);
            } catch (RuntimeException e) {
                // Uncaught, it would leave the client waiting on an open connection.
                return ResponseWriter.whole(ControlApi.problem(500, "The simulator failed: " + e))
                        .build();
            }
        }

        private MockResponse answer(RecordedRequest recorded) throws InterruptedException {
            String path = recorded.getUrl().encodedPath();
            String first = recorded.getUrl().pathSegments().get(0);
            if (first.equals("simulators")) {
                String body = Request.of(recorded, path).body();
                return ResponseWriter.whole(control.handle(recorded.getMethod(), recorded.getUrl(), body))
                        .build();
            }
            RequestDispatcher desk = desks.get(first);
            if (desk == null) {
                return ResponseWriter.whole(ControlApi.problem(404, "There is no simulator of \"" + first + "\"."))
                        .build();
            }
            RequestDispatcher.DispatchResult outcome =
                    desk.handle(Request.of(recorded, path.substring(first.length() + 1)));
            return ResponseWriter.response(outcome);
        }
    }
}
