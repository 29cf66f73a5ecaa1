package org.dominomeetings.simulators;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Map;

/** What the services have alike: how they behave, and what a restart finds again. */
public abstract class KeptService implements Service {
    private final String name;
    private final Contract contract;
    private final Grants grants;
    private Settings settings;

    /**
     * @param settings how it behaves at first
     * @param clock what the service takes for the time
     */
    protected KeptService(String name, Contract contract, Settings settings, Clock clock, Secrets secrets) {
        this(name, contract, settings, clock, secrets, (account, now, expiresAt) -> secrets.token());
    }

    /** The same for a service whose access tokens say something. */
    protected KeptService(
            String name,
            Contract contract,
            Settings settings,
            Clock clock,
            Secrets secrets,
            Grants.TokenMaker accessTokens) {
        this.name = name;
        this.contract = contract;
        this.settings = settings;
        this.grants = new Grants(clock, secrets, this::settings, accessTokens);
    }

    /** @return the meetings that it holds */
    protected abstract Meetings<?> meetings();

    /** @return what it counts beside them, each by the name under which a restart finds it */
    protected Map<String, Counter> counters() {
        return Map.of();
    }

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

    @Override
    public final ObjectNode show() {
        return meetings().show();
    }

    @Override
    public final void reset() {
        meetings().clear();
        counters().values().forEach(Counter::clear);
    }

    @Override
    public final boolean change(String meetingId, ObjectNode change) {
        return meetings().change(meetingId, change);
    }

    @Override
    public final boolean remove(String meetingId) {
        return meetings().remove(meetingId);
    }

    @Override
    public final ObjectNode save() {
        ObjectNode saved = meetings().save();
        counters().forEach((counter, counted) -> saved.set(counter, counted.save()));
        return saved;
    }

    @Override
    public final void restore(ObjectNode saved) {
        meetings().restore(saved);
        counters().forEach((counter, counted) -> counted.restore((ObjectNode) saved.get(counter)));
    }
}
