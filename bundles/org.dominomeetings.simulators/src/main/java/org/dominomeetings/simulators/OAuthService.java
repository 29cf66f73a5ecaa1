package org.dominomeetings.simulators;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;

/** What the services have alike whose accounts are connected by OAuth. */
public abstract class OAuthService implements Service {
    private final String name;
    private final Contract contract;
    private final Grants grants;
    private Settings settings;

    /**
     * @param settings how it behaves at first
     * @param clock what the service takes for the time
     */
    protected OAuthService(String name, Contract contract, Settings settings, Clock clock, Secrets secrets) {
        this.name = name;
        this.contract = contract;
        this.settings = settings;
        this.grants = new Grants(clock, secrets, this::settings);
    }

    /** Its authorization and token endpoints. */
    protected abstract OAuth oauth();

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Contract contract() {
        return contract;
    }

    @Override
    public final Settings settings() {
        return settings;
    }

    @Override
    public final void settings(Settings changed) {
        settings = changed;
    }

    @Override
    public final Grants grants() {
        return grants;
    }

    /** What is asked without a token is asked of OAuth, whose errors have a shape of their own (RFC 6749, 5.2). */
    @Override
    public final Answer problem(Route route, int status, String message, List<String> details) {
        boolean malformed = route.scope() == null && status < 500;
        return malformed ? oauth().malformed(details) : problem(status, message, details);
    }

    /** @throws IllegalArgumentException where something else is said of a meeting than whether its host is there */
    protected static boolean inProgress(ObjectNode change) {
        if (change.size() != 1 || !change.path("inProgress").isBoolean()) {
            throw new IllegalArgumentException("Only {\"inProgress\":true} or false can be said of a meeting.");
        }
        return change.get("inProgress").booleanValue();
    }
}
