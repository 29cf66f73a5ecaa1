package org.dominomeetings.simulators.meet;

import java.time.Clock;
import java.time.Duration;
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
import org.dominomeetings.simulators.state.SlidingWindowQuota;
import org.dominomeetings.simulators.state.UsageCounter;

/** The simulated Google Meet: wires the classes of this package. */
public final class MeetService extends OAuthService {
    private static final OpenApiContract CONTRACT = OpenApiContract.load(MeetService.class, "meet.yaml");

    /** Google's description, scopes of the spaces' methods: a client's own spaces. */
    private static final String CREATED = "https://www.googleapis.com/auth/meetings.space.created";

    /** An hour less one second, as in the sample answers of developers.google.com/identity/protocols/oauth2/web-server. */
    private static final int ACCESS_SECONDS = 3_599;

    /** Google ends a refresh token that was not used for six months (developers.google.com/identity/protocols/oauth2). */
    private static final int REFRESH_SECONDS = (int) Duration.ofDays(182).toSeconds();

    /** developers.google.com/workspace/meet/api/guides/limits: spaces.create, for each user and minute. */
    private static final int CREATES_PER_MINUTE = 10;

    /** Switch: whether telephones and video systems can join; the arrays that say how "can be empty". */
    private static final String DIAL_IN = "dialIn";

    /** Switch: whether {@link #CREATES_PER_MINUTE} holds. */
    private static final String QUOTA = "quota";

    private static final String SPACES = "/meet.googleapis.com/v2/spaces";

    private final MeetErrors problems = new MeetErrors();
    private final MeetSpaces spaces;
    private final SlidingWindowQuota quota;

    /** @param clock what Google takes for the time */
    public MeetService(Clock clock, RandomStrings secrets) {
        // The refresh token stays the same.
        super(
                "meet",
                CONTRACT,
                SimulatorSettings.oauth(ACCESS_SECONDS, REFRESH_SECONDS)
                        .withoutRotation()
                        .withSwitches(Map.of(DIAL_IN, true, QUOTA, true)),
                clock,
                secrets,
                grants -> new MeetOAuth.Profile());
        spaces = new MeetSpaces(secrets, problems, () -> settings().is(DIAL_IN));
        quota = new SlidingWindowQuota(clock, Duration.ofMinutes(1));
        MeetOAuth google = new MeetOAuth(oauth(), grants());
        define(
                new Route("GET", "/accounts.google.com/o/oauth2/v2/auth", null, google::authorize),
                new Route("POST", "/oauth2.googleapis.com/token", null, google::token),
                new Route("POST", "/oauth2.googleapis.com/revoke", null, google::revoke),
                new Route("POST", SPACES, CREATED, spaces::create),
                new Route("GET", SPACES + "/{space}", CREATED, spaces::get));
    }

    @Override
    protected ErrorResponseException withoutToken() {
        return problems.refuse(401, "Request had invalid authentication credentials.");
    }

    /** The quota comes before the shape, so that failed requests count, too; a 429 says nothing of when to come back. */
    @Override
    protected void check(Grant grant, Route route) {
        if (!grant.scopes().contains(route.scope())) {
            throw problems.refuse(
                    403, "Request had insufficient authentication scopes.", "ACCESS_TOKEN_SCOPE_INSUFFICIENT");
        }
        boolean creates = route.method().equals("POST");
        if (creates
                && settings().is(QUOTA)
                && quota.attempt(grant.account(), CREATES_PER_MINUTE).isPresent()) {
            throw problems.refuse(
                    429, "Quota exceeded for creating spaces per minute per user.", "RATE_LIMIT_EXCEEDED");
        }
    }

    @Override
    public Response problem(int status, String message, List<String> details) {
        return problems.answer(status, message, details);
    }

    @Override
    protected MeetingStore<?> meetings() {
        return spaces;
    }

    @Override
    protected Map<String, UsageCounter> counters() {
        return Map.of("creates", quota);
    }
}
