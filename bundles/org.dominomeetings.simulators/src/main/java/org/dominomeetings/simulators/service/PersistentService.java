package org.dominomeetings.simulators.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Map;
import org.dominomeetings.simulators.http.OpenApiContract;
import org.dominomeetings.simulators.oauth.Grants;
import org.dominomeetings.simulators.oauth.RandomStrings;
import org.dominomeetings.simulators.state.MeetingStore;
import org.dominomeetings.simulators.state.SimulatorSettings;
import org.dominomeetings.simulators.state.UsageCounter;

/** Base class of simulated services whose settings and state survive a restart. */
public abstract class PersistentService implements Service {
    private final String name;
    private final OpenApiContract contract;
    private final Grants grants;
    private SimulatorSettings settings;

    /**
     * @param settings how it behaves at first
     * @param clock what the service takes for the time
     */
    protected PersistentService(
            String name, OpenApiContract contract, SimulatorSettings settings, Clock clock, RandomStrings secrets) {
        this(name, contract, settings, clock, secrets, (account, now, expiresAt) -> secrets.token());
    }

    /** The same for a service whose access tokens are not opaque. */
    protected PersistentService(
            String name,
            OpenApiContract contract,
            SimulatorSettings settings,
            Clock clock,
            RandomStrings secrets,
            Grants.AccessTokenGenerator accessTokens) {
        this.name = name;
        this.contract = contract;
        this.settings = settings;
        this.grants = new Grants(clock, secrets, this::settings, accessTokens);
    }

    /** @return the meetings that it holds */
    protected abstract MeetingStore<?> meetings();

    /** @return what it counts beside them, each by the name under which a restart finds it */
    protected Map<String, UsageCounter> counters() {
        return Map.of();
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final OpenApiContract contract() {
        return contract;
    }

    @Override
    public final SimulatorSettings settings() {
        return settings;
    }

    @Override
    public final void settings(SimulatorSettings changed) {
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
        counters().values().forEach(UsageCounter::clear);
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
