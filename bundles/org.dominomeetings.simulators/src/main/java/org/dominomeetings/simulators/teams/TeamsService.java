package org.dominomeetings.simulators.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.NotSimulatedException;
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

/** The simulated Teams meetings: wires the classes of this package. */
public final class TeamsService extends OAuthService {
    private static final OpenApiContract CONTRACT = OpenApiContract.load(TeamsService.class, "teams.yaml");

    /** Graph's pages on onlineMeeting, tables of permissions. */
    private static final String READ_WRITE = "OnlineMeetings.ReadWrite";

    /** Graph's page "Get user". */
    private static final String READ_USER = "User.Read";

    private static final String NAME = "userPrincipalName";

    /** Entra's pages "authorization code flow" (the example says 3599) and "refresh tokens" (90 days). */
    private static final int ACCESS_SECONDS = 3_599;

    private static final int REFRESH_SECONDS = (int) Duration.ofDays(90).toSeconds();

    /**
     * Tenants that stand for more than one kind of account or for private ones, which onlineMeetings does not serve
     * (Graph's pages, tables of permissions). Entra would let a person in by the first; this one does not.
     */
    private static final Set<String> UNFIT_TENANTS = Set.of("common", "consumers");

    /** Switch: whether organizers have the licence for telephone numbers (Audio Conferencing). */
    private static final String DIAL_IN = "dialIn";

    private final TeamsErrors problems;
    private final TeamsMeetings meetings;

    /** @param clock what Teams takes for the time */
    public TeamsService(Clock clock, RandomStrings secrets) {
        // A refresh gives a new refresh token and leaves the old one alive (Entra's page "refresh tokens").
        super(
                "teams",
                CONTRACT,
                SimulatorSettings.oauth(ACCESS_SECONDS, REFRESH_SECONDS)
                        .withUsedRefreshTokensAlive()
                        .withSwitches(Map.of(DIAL_IN, true)),
                clock,
                secrets,
                grants -> new TeamsOAuth(clock, secrets));
        problems = new TeamsErrors(clock, secrets);
        meetings = new TeamsMeetings(clock, secrets, problems, () -> settings().is(DIAL_IN));
        String login = "/login.microsoftonline.com/{tenant}/oauth2/v2.0/";
        String all = "/graph.microsoft.com/v1.0/me/onlineMeetings/";
        String one = all + "{meetingId}";
        define(
                new Route("GET", login + "authorize", null, inTenant(oauth()::authorize)),
                new Route("POST", login + "token", null, inTenant(oauth()::token)),
                new Route("GET", "/graph.microsoft.com/v1.0/me", READ_USER, this::me),
                new Route("POST", all + "createOrGet", READ_WRITE, meetings::createOrGet),
                new Route("GET", one, READ_WRITE, meetings::get),
                new Route("PATCH", one, READ_WRITE, meetings::patch),
                new Route("DELETE", one, READ_WRITE, meetings::delete));
    }

    private Route.Handler inTenant(Route.Handler handler) {
        return (request, path, none) -> UNFIT_TENANTS.contains(path.get("tenant"))
                ? oauth().refuse(ErrorCode.AUTHORIZATION, "The client is not for accounts of this tenant.")
                : handler.handle(request, path, none);
    }

    private Response me(Request request, Map<String, String> path, Grant grant) {
        if (!request.query("$select", "").equals(NAME)) {
            throw new NotSimulatedException("any member of a user but " + NAME);
        }
        ObjectNode user = Json.object()
                .put("@odata.context", "https://graph.microsoft.com/v1.0/$metadata#users(" + NAME + ")/$entity")
                .put(NAME, grant.account());
        return Response.json(200, TeamsErrors.MEDIA_TYPE, user);
    }

    @Override
    public Set<String> scopes() {
        return Set.of(READ_WRITE, READ_USER, "offline_access");
    }

    @Override
    protected ErrorResponseException withoutToken() {
        return problems.refuse(401, "Lifetime validation failed, the token is expired.");
    }

    @Override
    protected void check(Grant grant, Route route) {
        if (!grant.scopes().contains(route.scope())) {
            throw problems.refuse(403, "The access token lacks the scope " + route.scope() + ".");
        }
    }

    @Override
    public Response problem(int status, String message, List<String> details) {
        return problems.answer(status, message, details);
    }

    @Override
    protected MeetingStore<?> meetings() {
        return meetings;
    }
}
