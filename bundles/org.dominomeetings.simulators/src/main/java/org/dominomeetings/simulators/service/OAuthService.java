package org.dominomeetings.simulators.service;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.http.OpenApiContract;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.AuthorizationServer;
import org.dominomeetings.simulators.oauth.AuthorizationServerProfile;
import org.dominomeetings.simulators.oauth.Grant;
import org.dominomeetings.simulators.oauth.Grants;
import org.dominomeetings.simulators.oauth.RandomStrings;
import org.dominomeetings.simulators.state.SimulatorSettings;

/** Base class of simulated services whose accounts are connected by OAuth. */
public abstract class OAuthService extends PersistentService {
    private final AuthorizationServer oauth;
    private List<Route> routes = List.of();

    /**
     * @param settings how it behaves at first
     * @param clock what the service takes for the time
     * @param profile of its authorization server, made of the grants that it gives
     */
    protected OAuthService(
            String name,
            OpenApiContract contract,
            SimulatorSettings settings,
            Clock clock,
            RandomStrings secrets,
            Function<Grants, AuthorizationServerProfile> profile) {
        super(name, contract, settings, clock, secrets);
        oauth = new AuthorizationServer(clock, secrets, grants(), this::settings, profile.apply(grants()));
    }

    /** Its authorization and token endpoints. */
    protected final AuthorizationServer oauth() {
        return oauth;
    }

    /** Defines the operations; once, in the constructor. */
    protected final void define(Route... all) {
        routes = List.of(all);
    }

    @Override
    public final List<Route> routes() {
        return routes;
    }

    /** Those that an operation needs. */
    @Override
    public Set<String> scopes() {
        return routes.stream().map(Route::scope).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** @return the error for an unknown or expired access token */
    protected abstract ErrorResponseException withoutToken();

    /**
     * Authorizes an authenticated caller, and counts the request where it has a limit.
     *
     * @throws ErrorResponseException where he may not
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
    public final Response problem(Route route, int status, String message, List<String> details) {
        boolean malformed = route.scope() == null && status < 500;
        return malformed ? oauth.malformed(details) : problem(status, message, details);
    }
}
