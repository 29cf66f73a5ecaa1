package org.dominomeetings.simulators;

import java.time.Clock;
import java.util.List;

/** What the services have alike whose accounts are connected by OAuth. */
public abstract class OAuthService extends KeptService {
    /**
     * @param settings how it behaves at first
     * @param clock what the service takes for the time
     */
    protected OAuthService(String name, Contract contract, Settings settings, Clock clock, Secrets secrets) {
        super(name, contract, settings, clock, secrets);
    }

    /** Its authorization and token endpoints. */
    protected abstract OAuth oauth();

    /** @return what one hears whose access token is none, or over */
    protected abstract Refusal withoutToken();

    /**
     * Decides whether a caller whom it knows may do this, and counts it where that has a limit.
     *
     * @throws Refusal where he may not
     */
    protected abstract void check(Grant grant, Route route);

    @Override
    public final Grant admit(Route route, Request request) {
        if (route.scope() == null) {
            return null;
        }
        Grant grant = grants().admit(request.bearer()).orElseThrow(this::withoutToken);
        check(grant, route);
        return grant;
    }

    /** What is asked without a token is asked of OAuth, whose errors have a shape of their own (RFC 6749, 5.2). */
    @Override
    public final Answer problem(Route route, int status, String message, List<String> details) {
        boolean malformed = route.scope() == null && status < 500;
        return malformed ? oauth().malformed(details) : problem(status, message, details);
    }
}
