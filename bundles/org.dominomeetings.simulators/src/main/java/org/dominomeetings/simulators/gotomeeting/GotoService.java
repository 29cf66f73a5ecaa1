package org.dominomeetings.simulators.gotomeeting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.http.OpenApiContract;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.Grant;
import org.dominomeetings.simulators.oauth.RandomStrings;
import org.dominomeetings.simulators.service.OAuthService;
import org.dominomeetings.simulators.service.Route;
import org.dominomeetings.simulators.state.MeetingStore;
import org.dominomeetings.simulators.state.SimulatorSettings;

/** The simulated GoTo Meeting: wires the classes of this package. */
public final class GotoService extends OAuthService {
    private static final OpenApiContract CONTRACT = OpenApiContract.load(GotoService.class, "gotomeeting.yaml");

    /** The one scope of GoTo's description. */
    private static final String SCOPE = "collab:";

    /** Lives of tokens in GoTo's guides (developer.goto.com): 60 minutes and 30 days. */
    private static final int ACCESS_SECONDS = 3_600;

    private static final int REFRESH_SECONDS = 30 * 24 * 3_600;

    private final GotoMeetings meetings;

    /** @param clock what GoTo takes for the time */
    public GotoService(Clock clock, RandomStrings secrets) {
        super(
                "gotomeeting",
                CONTRACT,
                SimulatorSettings.oauth(ACCESS_SECONDS, REFRESH_SECONDS)
                        .withoutRotation()
                        .withSwitches(Map.of("free", false)),
                clock,
                secrets,
                grants -> new GotoOAuth());
        meetings = new GotoMeetings(clock, secrets);
        String all = "/G2M/rest/meetings";
        String one = all + "/{meetingId}";
        define(
                new Route("GET", "/oauth/authorize", null, oauth()::authorize),
                new Route("POST", "/oauth/token", null, oauth()::token),
                new Route("POST", all, SCOPE, meetings::create),
                new Route("GET", one, SCOPE, meetings::get),
                new Route("PUT", one, SCOPE, meetings::put),
                new Route("DELETE", one, SCOPE, meetings::delete),
                new Route("GET", "/G2M/rest/upcomingMeetings", SCOPE, meetings::upcoming));
    }

    @Override
    protected ErrorResponseException withoutToken() {
        return GotoErrors.token();
    }

    @Override
    protected void check(Grant grant, Route route) {
        if (settings().is("free")) {
            // A status of 500 whose text has the true one (HCL domino-online-meeting-integration, troubleshooting.md).
            throw GotoErrors.refuse(500, "InternalError", "412 Precondition Failed");
        }
        if (!grant.scopes().contains(route.scope())) {
            throw GotoErrors.refuse(403, "InsufficientScope", "The token lacks the scope " + route.scope());
        }
    }

    @Override
    public Response problem(int status, String message, List<String> details) {
        return GotoErrors.answer(status, "Status" + status, message + " " + String.join(" ", details));
    }

    @Override
    protected MeetingStore<?> meetings() {
        return meetings;
    }
}
