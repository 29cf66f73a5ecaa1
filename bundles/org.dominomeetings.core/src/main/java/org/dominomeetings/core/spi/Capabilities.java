package org.dominomeetings.core.spi;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.dominomeetings.core.meeting.Detail;

/** What one service can do, which changes of an entry it is told, and what an operation costs in calls. Immutable. */
public final class Capabilities {
    private final Set<Capability> all;
    private final Set<Detail> followed;
    private final RequestCount create;
    private final RequestCount change;
    private final RequestCount delete;

    private Capabilities(
            Set<Capability> all, Set<Detail> followed, RequestCount create, RequestCount change, RequestCount delete) {
        this.all = all;
        this.followed = followed;
        this.create = create;
        this.change = change;
        this.delete = delete;
    }

    /** A service that can do this, is told of no change, and asks for no call at all. */
    public static Capabilities of(Capability... capabilities) {
        Set<Capability> all = EnumSet.noneOf(Capability.class);
        all.addAll(Arrays.asList(capabilities));
        return new Capabilities(
                Collections.unmodifiableSet(all),
                Collections.<Detail>emptySet(),
                RequestCount.NONE,
                RequestCount.NONE,
                RequestCount.NONE);
    }

    /** The same for a service that takes changes of these details; a change of another one is none to it. */
    public Capabilities following(Set<Detail> details) {
        Set<Detail> copy = EnumSet.noneOf(Detail.class);
        copy.addAll(details);
        return new Capabilities(all, Collections.unmodifiableSet(copy), create, change, delete);
    }

    /** The same with the calls that each operation makes if the service answers as it should. */
    public Capabilities calling(RequestCount creates, RequestCount changes, RequestCount deletes) {
        return new Capabilities(
                all,
                followed,
                Objects.requireNonNull(creates),
                Objects.requireNonNull(changes),
                Objects.requireNonNull(deletes));
    }

    public boolean has(Capability capability) {
        return all.contains(capability);
    }

    /** In the order of the list of all. */
    public Set<Capability> all() {
        return all;
    }

    /** The key details that an update carries to the service; empty where it is never told anything again. */
    public Set<Detail> followed() {
        return followed;
    }

    public RequestCount create() {
        return create;
    }

    /** Of an update of which something has changed; one with nothing to tell never makes a call. */
    public RequestCount change() {
        return change;
    }

    public RequestCount delete() {
        return delete;
    }
}
