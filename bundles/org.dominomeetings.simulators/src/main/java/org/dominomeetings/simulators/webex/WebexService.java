package org.dominomeetings.simulators.webex;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.http.OpenApiContract;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.Grant;
import org.dominomeetings.simulators.oauth.RandomStrings;
import org.dominomeetings.simulators.service.OAuthService;
import org.dominomeetings.simulators.service.Route;
import org.dominomeetings.simulators.state.MeetingStore;
import org.dominomeetings.simulators.state.SimulatorSettings;
import org.dominomeetings.simulators.state.SlidingWindowQuota;
import org.dominomeetings.simulators.state.UsageCounter;

/** The simulated Webex Meetings: wires the classes of this package. */
public final class WebexService extends OAuthService {
    private static final OpenApiContract CONTRACT = OpenApiContract.load(WebexService.class, "webex.yaml");

    /** Scopes of developer.webex.com/docs/meetings. */
    private static final String READ = "meeting:schedules_read";

    private static final String WRITE = "meeting:schedules_write";

    /** Of developer.webex.com/docs/api/v1/people/get-my-own-details. */
    private static final String PEOPLE = "spark:people_read";

    /** Lives of tokens in WebexSamples/webex-oauth-integration: 14 and 90 days, each less one second. */
    private static final int ACCESS_SECONDS = 1_209_599;

    private static final int REFRESH_SECONDS = 7_775_999;

    /** Cisco's description, operation "create a meeting": for a regular user in 24 hours. */
    private static final int CREATES_PER_DAY = 100;

    /** The one of Cisco's description and the one that clients in use send (wxc_sdk); which Webex takes is not documented. */
    private static final Set<String> PATCH_TYPES = Set.of("application/json", "application/json-patch+json");

    private static final String CREATE = "POST /v1/meetings";

    private final WebexErrors problems;
    private final WebexMeetings meetings;
    private final SlidingWindowQuota quota;

    /** @param clock what Webex takes for the time */
    public WebexService(Clock clock, RandomStrings secrets) {
        super(
                "webex",
                CONTRACT,
                SimulatorSettings.oauth(ACCESS_SECONDS, REFRESH_SECONDS)
                        .withCreatesPerDay(CREATES_PER_DAY)
                        .withPatchTypes(PATCH_TYPES),
                clock,
                secrets,
                grants -> new WebexOAuth());
        problems = new WebexErrors(secrets);
        meetings = new WebexMeetings(clock, secrets, problems);
        quota = new SlidingWindowQuota(clock, Duration.ofHours(24));
        String one = "/v1/meetings/{meetingId}";
        define(
                new Route("GET", "/v1/authorize", null, oauth()::authorize),
                new Route("POST", "/v1/access_token", null, oauth()::token),
                new Route("POST", "/v1/meetings", WRITE, meetings::create),
                new Route("GET", "/v1/meetings", READ, meetings::list),
                new Route("GET", "/v1/people/me", PEOPLE, WebexPeople::me),
                new Route("GET", one, READ, meetings::get),
                new Route("PATCH", one, WRITE, this::patch),
                new Route("PUT", one, WRITE, meetings::put),
                new Route("DELETE", one, WRITE, meetings::delete));
    }

    private Response patch(Request request, Map<String, String> path, Grant grant) {
        String type = request.header("Content-Type", "").split(";", 2)[0].trim();
        if (!settings().patchTypes().contains(type)) {
            throw problems.refuse(415, "The media type is not supported.", List.of());
        }
        return meetings.patch(request, path, grant);
    }

    @Override
    protected ErrorResponseException withoutToken() {
        return problems.refuse(
                401, "The request requires a valid access token set in the Authorization request header.", List.of());
    }

    /** Failed attempts to create count, too (Cisco's description, operation "create a meeting"). */
    @Override
    protected void check(Grant grant, Route route) {
        if (!grant.scopes().contains(route.scope())) {
            throw problems.refuse(403, "The access token lacks the scope " + route.scope() + ".", List.of());
        }
        if (route.name().equals(CREATE)) {
            quota.attempt(grant.account(), settings().createsPerDay()).ifPresent(wait -> {
                // In seconds (Cisco's description, status 429), and none too few.
                throw new ErrorResponseException(
                        problems.answer(429, "Too many meetings were created in 24 hours.", List.of())
                                .with("Retry-After", wait.plusMillis(999).toSeconds()));
            });
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

    @Override
    protected Map<String, UsageCounter> counters() {
        return Map.of("creates", quota);
    }
}
