package org.dominomeetings.simulators.zoom;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.http.OpenApiContract;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.AuthorizationServerProfile.ErrorCode;
import org.dominomeetings.simulators.oauth.Grant;
import org.dominomeetings.simulators.oauth.RandomStrings;
import org.dominomeetings.simulators.service.OAuthService;
import org.dominomeetings.simulators.service.Route;
import org.dominomeetings.simulators.state.MeetingStore;
import org.dominomeetings.simulators.state.SimulatorSettings;
import org.dominomeetings.simulators.state.UsageCounter;

/** The simulated Zoom Meetings: wires the classes of this package. */
public final class ZoomService extends OAuthService {
    private static final OpenApiContract CONTRACT = OpenApiContract.load(ZoomService.class, "zoom.yaml");

    /** Zoom's skills, oauth: an hour less a second, and 90 days that nobody should count on. */
    private static final int ACCESS_SECONDS = 3_599;

    private static final int REFRESH_SECONDS = 90 * 24 * 3_600;

    /** Zoom's skills, rest-api: creates and changes of one person in one day. */
    private static final int BUDGET = 100;

    private static final Set<String> COUNTED = Set.of(ZoomScopes.CREATE, ZoomScopes.UPDATE);

    private final ZoomMeetings meetings;
    private final ZoomDailyQuota budget;

    /** @param clock what Zoom takes for the time */
    public ZoomService(Clock clock, RandomStrings secrets) {
        super(
                "zoom",
                CONTRACT,
                SimulatorSettings.oauth(ACCESS_SECONDS, REFRESH_SECONDS)
                        .withCreatesPerDay(BUDGET)
                        .withSwitches(Map.of("audioPlan", true, "personalIdByDefault", true, "allZones", true)),
                clock,
                secrets,
                ZoomOAuth::new);
        meetings = new ZoomMeetings(clock, secrets, this::settings);
        budget = new ZoomDailyQuota(clock);
        String all = "/v2/users/{userId}/meetings";
        String one = "/v2/meetings/{meetingId}";
        define(
                new Route("GET", "/oauth/authorize", null, oauth()::authorize),
                new Route("POST", "/oauth/token", null, oauth()::token),
                new Route("POST", "/oauth/revoke", null, this::revoke),
                new Route("POST", all, ZoomScopes.CREATE, meetings::create),
                new Route("GET", all, ZoomScopes.LIST, meetings::list),
                new Route("GET", one, ZoomScopes.READ, meetings::get),
                new Route("PATCH", one, ZoomScopes.UPDATE, meetings::patch),
                new Route("DELETE", one, ZoomScopes.DELETE, meetings::delete));
    }

    private Response revoke(Request request, Map<String, String> path, Grant none) {
        return oauth().client(request)
                .map(client -> {
                    grants().revokeByToken(request.form().get("token"));
                    return Response.empty(200);
                })
                .orElseGet(() -> oauth().refuse(ErrorCode.CLIENT, ErrorCode.CLIENT.description()));
    }

    @Override
    protected ErrorResponseException withoutToken() {
        return ZoomErrors.refuse(401, 124, "Invalid access token.");
    }

    @Override
    protected void check(Grant grant, Route route) {
        ZoomScopes.check(grant, route.scope());
        if (COUNTED.contains(route.scope())) {
            budget.consume(grant.account(), settings().createsPerDay());
        }
    }

    @Override
    public Response problem(int status, String message, List<String> details) {
        return status == 400
                ? ZoomErrors.invalid("", String.join(" ", details))
                : ZoomErrors.answer(status, status, message + " " + String.join(" ", details));
    }

    @Override
    protected MeetingStore<?> meetings() {
        return meetings;
    }

    @Override
    protected Map<String, UsageCounter> counters() {
        return Map.of("budget", budget);
    }
}
