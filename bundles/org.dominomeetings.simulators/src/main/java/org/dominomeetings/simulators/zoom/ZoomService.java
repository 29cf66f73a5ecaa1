package org.dominomeetings.simulators.zoom;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.simulators.Answer;
import org.dominomeetings.simulators.Contract;
import org.dominomeetings.simulators.Counter;
import org.dominomeetings.simulators.Grant;
import org.dominomeetings.simulators.Meetings;
import org.dominomeetings.simulators.OAuth;
import org.dominomeetings.simulators.OAuthDialect.Failure;
import org.dominomeetings.simulators.OAuthService;
import org.dominomeetings.simulators.Refusal;
import org.dominomeetings.simulators.Request;
import org.dominomeetings.simulators.Route;
import org.dominomeetings.simulators.Secrets;
import org.dominomeetings.simulators.Settings;

/** Zoom Meetings: puts the rooms of this package together. */
public final class ZoomService extends OAuthService {
    private static final Contract CONTRACT = Contract.load(ZoomService.class, "zoom.yaml");

    /** Zoom's skills, oauth: an hour less a second, and 90 days that nobody should count on. */
    private static final int ACCESS_SECONDS = 3_599;

    private static final int REFRESH_SECONDS = 90 * 24 * 3_600;

    /** Zoom's skills, rest-api: creates and changes of one person in one day. */
    private static final int BUDGET = 100;

    private static final Set<String> COUNTED = Set.of(ZoomScopes.CREATE, ZoomScopes.UPDATE);

    private final ZoomMeetings meetings;
    private final ZoomBudget budget;
    private final ZoomOAuth dialect;
    private final OAuth oauth;
    private final List<Route> routes;

    /** @param clock what Zoom takes for the time */
    public ZoomService(Clock clock, Secrets secrets) {
        super(
                "zoom",
                CONTRACT,
                Settings.oauth(ACCESS_SECONDS, REFRESH_SECONDS)
                        .withCreatesPerDay(BUDGET)
                        .withSwitches(Map.of("audioPlan", true, "personalIdByDefault", true, "allZones", true)),
                clock,
                secrets);
        meetings = new ZoomMeetings(clock, secrets, this::settings);
        budget = new ZoomBudget(clock);
        dialect = new ZoomOAuth(grants());
        oauth = new OAuth(clock, secrets, grants(), this::settings, dialect);
        String all = "/v2/users/{userId}/meetings";
        String one = "/v2/meetings/{meetingId}";
        routes = List.of(
                new Route("GET", "/oauth/authorize", null, oauth::authorize),
                new Route("POST", "/oauth/token", null, oauth::token),
                new Route("POST", "/oauth/revoke", null, this::revoke),
                new Route("POST", all, ZoomScopes.CREATE, meetings::create),
                new Route("GET", all, ZoomScopes.LIST, meetings::list),
                new Route("GET", one, ZoomScopes.READ, meetings::get),
                new Route("PATCH", one, ZoomScopes.UPDATE, meetings::patch),
                new Route("DELETE", one, ZoomScopes.DELETE, meetings::delete));
    }

    private Answer revoke(Request request, Map<String, String> path, Grant none) {
        return oauth.client(request)
                .map(client -> {
                    grants().revokeByToken(request.form().get("token"));
                    return Answer.empty(200);
                })
                .orElseGet(() -> dialect.refuse(Failure.CLIENT, Failure.CLIENT.description()));
    }

    @Override
    protected OAuth oauth() {
        return oauth;
    }

    @Override
    public List<Route> routes() {
        return routes;
    }

    @Override
    public Set<String> scopes() {
        return ZoomScopes.GRANULAR;
    }

    @Override
    protected Refusal withoutToken() {
        return ZoomProblems.refuse(401, 124, "Invalid access token.");
    }

    @Override
    protected void check(Grant grant, Route route) {
        ZoomScopes.check(grant, route.scope());
        if (COUNTED.contains(route.scope())) {
            budget.spend(grant.account(), settings().createsPerDay());
        }
    }

    @Override
    public Answer problem(int status, String message, List<String> details) {
        return status == 400
                ? ZoomProblems.invalid("", String.join(" ", details))
                : ZoomProblems.answer(status, status, message + " " + String.join(" ", details));
    }

    @Override
    protected Meetings<?> meetings() {
        return meetings;
    }

    @Override
    protected Map<String, Counter> counters() {
        return Map.of("budget", budget);
    }
}
