package org.dominomeetings.sample;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.http.OpenApiContract;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.Grant;
import org.dominomeetings.simulators.oauth.RandomStrings;
import org.dominomeetings.simulators.service.PersistentService;
import org.dominomeetings.simulators.service.Route;
import org.dominomeetings.simulators.state.MeetingStore;
import org.dominomeetings.simulators.state.SimulatorSettings;

/**
 * The company's video rooms as a strict local server, which stands for {@code https://rooms.acme.example}: it refuses
 * whatever is not exactly as it should be. The contract runs against it.
 */
public final class RoomsService extends PersistentService {
    /** What opens the rooms; it guards nothing, since the simulator listens on loopback and holds nobody's data. */
    public static final String KEY = "key-of-the-rooms";

    private static final OpenApiContract CONTRACT = OpenApiContract.load(RoomsService.class, "rooms.yaml");

    /** A service with accounts has scopes here, and people who agree to them. */
    private static final String NO_SCOPE = null;

    private final Bookings bookings;
    private final List<Route> routes;

    /** @param clock what the rooms take for the time */
    public RoomsService(Clock clock, RandomStrings secrets) {
        // Tokens have no life where nobody has an account.
        super("rooms", CONTRACT, SimulatorSettings.oauth(0, 0), clock, secrets);
        bookings = new Bookings(clock, secrets);
        String one = "/rooms/{id}";
        routes = List.of(
                new Route("POST", "/rooms", NO_SCOPE, bookings::book),
                new Route("GET", "/rooms", NO_SCOPE, bookings::list),
                new Route("GET", one, NO_SCOPE, bookings::get),
                new Route("PUT", one, NO_SCOPE, bookings::change),
                new Route("DELETE", one, NO_SCOPE, bookings::giveUp));
    }

    @Override
    protected MeetingStore<?> meetings() {
        return bookings;
    }

    @Override
    public List<Route> routes() {
        return routes;
    }

    @Override
    public Set<String> scopes() {
        return Set.of();
    }

    @Override
    public Grant admit(Route route, Request request) {
        if (!KEY.equals(request.header("X-Rooms-Key", ""))) {
            throw new ErrorResponseException(problem(401, "This key opens no room.", List.of()));
        }
        return null;
    }

    @Override
    public Response problem(int status, String message, List<String> details) {
        return Bookings.problem(status, "status-" + status, message + " " + String.join(" ", details));
    }
}
