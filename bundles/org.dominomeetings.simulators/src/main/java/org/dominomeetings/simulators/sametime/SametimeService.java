package org.dominomeetings.simulators.sametime;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.simulators.http.OpenApiContract;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.Grant;
import org.dominomeetings.simulators.oauth.RandomStrings;
import org.dominomeetings.simulators.service.PersistentService;
import org.dominomeetings.simulators.service.Route;
import org.dominomeetings.simulators.state.MeetingStore;
import org.dominomeetings.simulators.state.SimulatorSettings;

/** The simulated HCL Sametime Meetings: wires the classes of this package. */
public final class SametimeService extends PersistentService {
    /** Everybody's password; it guards nothing, since the simulators listen on loopback and hold no one's data. */
    public static final String PASSWORD = "simulated-password";

    private static final OpenApiContract CONTRACT = OpenApiContract.load(SametimeService.class, "sametime.yaml");

    /** The scope of a session, which may do everything: Sametime has no scopes. */
    private static final String SESSION = "session";

    /** HCL's sametime-doc: JWT_ACCESS_DURATION_MINUTES in its example, and JWT_REFRESH_DURATION_DAYS where nothing is set. */
    private static final int ACCESS_SECONDS = 30 * 60;

    private static final int REFRESH_SECONDS = 30 * 24 * 60 * 60;

    private final SametimeSessions sessions;
    private final SametimeMeetings meetings;
    private final List<Route> routes;

    /** @param clock what Sametime takes for the time */
    public SametimeService(Clock clock, RandomStrings secrets) {
        super(
                "sametime",
                CONTRACT,
                SimulatorSettings.oauth(ACCESS_SECONDS, REFRESH_SECONDS)
                        .withSwitches(Map.of(SametimeSessions.VERSION_12, false)),
                clock,
                secrets,
                new SametimeJwt(secrets)::make);
        sessions = new SametimeSessions(secrets, grants(), this::settings, PASSWORD);
        meetings = new SametimeMeetings(clock);
        String all = "/meeting-catalog/api/v1/meetings";
        String one = all + "/{meetingId}";
        routes = List.of(
                new Route("GET", "/meeting-auth/api/v1/refresh", null, sessions::refresh),
                new Route("POST", "/meeting-auth/api/v1/login", null, sessions::login),
                new Route("GET", "/sametime-auth/api/v1/refresh", null, sessions::refresh),
                new Route("POST", "/sametime-auth/api/v1/login", null, sessions::login),
                new Route("GET", all, SESSION, meetings::list),
                new Route("POST", all, SESSION, meetings::create),
                new Route("PATCH", one, SESSION, meetings::patch),
                new Route("DELETE", one, SESSION, meetings::delete));
    }

    @Override
    public List<Route> routes() {
        return routes;
    }

    @Override
    public Set<String> scopes() {
        return Set.of(SESSION);
    }

    @Override
    public String accessToken(Request request) {
        return SametimeCookies.of(request, SametimeCookies.JWT);
    }

    @Override
    public Grant admit(Route route, Request request) {
        if (route.scope() == null) {
            sessions.admit(request);
            return null;
        }
        Grant grant = grants().admit(accessToken(request)).orElseThrow(() -> SametimeErrors.refuse(401));
        // A GET changes nothing; the widget for Sametime 12 reads the list without the header.
        if (!request.method().equals("GET")) {
            sessions.checkCsrf(request);
        }
        return grant;
    }

    /** Malformed content is 403 here and not 400: domino-online-meeting-integration, docs/modules_domi_ls/sametime.md. */
    @Override
    public Response problem(int status, String message, List<String> details) {
        return SametimeErrors.text(status == 400 ? 403 : status);
    }

    /** A login without name or password is 400: issue 51 of domino-online-meeting-integration. */
    @Override
    public Response problem(Route route, int status, String message, List<String> details) {
        return route.template().endsWith("/login") && status == 400
                ? SametimeErrors.text(400)
                : problem(status, message, details);
    }

    @Override
    protected MeetingStore<?> meetings() {
        return meetings;
    }
}
