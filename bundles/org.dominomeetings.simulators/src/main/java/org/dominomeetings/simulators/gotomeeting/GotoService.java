package org.dominomeetings.simulators.gotomeeting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.simulators.Answer;
import org.dominomeetings.simulators.Contract;
import org.dominomeetings.simulators.Grant;
import org.dominomeetings.simulators.Meetings;
import org.dominomeetings.simulators.OAuth;
import org.dominomeetings.simulators.OAuthService;
import org.dominomeetings.simulators.Refusal;
import org.dominomeetings.simulators.Route;
import org.dominomeetings.simulators.Secrets;
import org.dominomeetings.simulators.Settings;

/** GoTo Meeting: puts the rooms of this package together. */
public final class GotoService extends OAuthService {
    private static final Contract CONTRACT = Contract.load(GotoService.class, "gotomeeting.yaml");

    /** The one scope of GoTo's description. */
    private static final String SCOPE = "collab:";

    /** Lives of tokens in GoTo's guides (developer.goto.com): 60 minutes and 30 days. */
    private static final int ACCESS_SECONDS = 3_600;

    private static final int REFRESH_SECONDS = 30 * 24 * 3_600;

    private final GotoMeetings meetings;
    private final OAuth oauth;
    private final List<Route> routes;

    /** @param clock what GoTo takes for the time */
    public GotoService(Clock clock, Secrets secrets) {
        super(
                "gotomeeting",
                CONTRACT,
                Settings.oauth(ACCESS_SECONDS, REFRESH_SECONDS)
                        .withoutRotation()
                        .withSwitches(Map.of("free", false)),
                clock,
                secrets);
        meetings = new GotoMeetings(clock, secrets);
        oauth = new OAuth(clock, secrets, grants(), this::settings, new GotoOAuth());
        String all = "/G2M/rest/meetings";
        String one = all + "/{meetingId}";
        routes = List.of(
                new Route("GET", "/oauth/authorize", null, oauth::authorize),
                new Route("POST", "/oauth/token", null, oauth::token),
                new Route("POST", all, SCOPE, meetings::create),
                new Route("GET", one, SCOPE, meetings::get),
                new Route("PUT", one, SCOPE, meetings::put),
                new Route("DELETE", one, SCOPE, meetings::delete),
                new Route("GET", "/G2M/rest/upcomingMeetings", SCOPE, meetings::upcoming));
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
        return Set.of(SCOPE);
    }

    @Override
    protected Refusal withoutToken() {
        return GotoProblems.token();
    }

    @Override
    protected void check(Grant grant, Route route) {
        if (settings().is("free")) {
            // A status of 500 whose text has the true one (HCL domino-online-meeting-integration, troubleshooting.md).
            throw GotoProblems.refuse(500, "InternalError", "412 Precondition Failed");
        }
        if (!grant.scopes().contains(route.scope())) {
            throw GotoProblems.refuse(403, "InsufficientScope", "The token lacks the scope " + route.scope());
        }
    }

    @Override
    public Answer problem(int status, String message, List<String> details) {
        return GotoProblems.answer(status, "Status" + status, message + " " + String.join(" ", details));
    }

    @Override
    protected Meetings<?> meetings() {
        return meetings;
    }
}
