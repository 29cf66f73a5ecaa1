package org.dominomeetings.core.overload;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.dominomeetings.core.spi.ProviderException;
import org.jspecify.annotations.Nullable;

/**
 * The scope of the work on the current thread: its deadline and the bulkheads that it is in. It goes with the thread as
 * the context of gRPC does, since a deadline concerns whatever is called on the way and is nothing that any of it
 * decides. For the thread that opened it.
 */
public final class RequestScope implements AutoCloseable {
    /** Below that a request that changes something would as likely as not end with nobody knowing what it did. */
    private static final Duration LEAST = Duration.ofSeconds(5);

    private static final ThreadLocal<RequestScope> CURRENT = new ThreadLocal<>();

    /** Of a thread that has none: all the time there is, and no bulkhead. */
    private static final RequestScope NONE = new RequestScope(Deadline.NEVER);

    private final @Nullable Bulkheads bulkheads;
    private final Deadline deadline;
    private final boolean waitedFor;
    private final Map<String, Bulkheads.Held> inside = new HashMap<>();
    private String service = "";
    private boolean reads;

    private RequestScope(Deadline deadline) {
        this.bulkheads = null;
        this.deadline = deadline;
        this.waitedFor = true;
    }

    /** Opens it on this thread. */
    RequestScope(Bulkheads bulkheads, Deadline deadline, boolean waitedFor) {
        this.bulkheads = bulkheads;
        this.deadline = deadline;
        this.waitedFor = waitedFor;
        CURRENT.set(this);
    }

    /** This thread's. */
    public static RequestScope current() {
        RequestScope scope = CURRENT.get();
        return scope == null ? NONE : scope;
    }

    public Deadline deadline() {
        return deadline;
    }

    /** Marks the work as one that only reads, which is not to wait for what others write. */
    public RequestScope reading() {
        reads = true;
        return this;
    }

    public boolean isReading() {
        return reads;
    }

    /** Whether enough time is left for a request that changes something. */
    public boolean hasTime() {
        return deadline.left().compareTo(LEAST) >= 0;
    }

    /** Names the service that the next calls are of; its bulkhead is entered with the first of them at the latest. */
    public void towards(String id) {
        if (bulkheads != null) {
            service = id;
        }
    }

    /**
     * Enters the bulkhead of a service, in which the work is until it is over or {@link #leave}s; once however often.
     *
     * @throws ProviderException {@code BUSY} with a time, if there is no place; nothing was sent then
     */
    public void enter(String id) {
        towards(id);
        if (bulkheads != null && !inside.containsKey(id)) {
            inside.put(id, bulkheads.enter(id, deadline, waitedFor));
        }
    }

    /** Gives all places back before the work is over. */
    public void leave() {
        inside.values().forEach(Bulkheads.Held::close);
        inside.clear();
        if (bulkheads != null) {
            service = "";
        }
    }

    /** The service that a call of this host is one of: the host itself where none was named. */
    String serviceOr(String host) {
        return service.isEmpty() ? host : service;
    }

    @Nullable
    Bulkheads bulkheads() {
        return bulkheads;
    }

    /** The work is over. */
    @Override
    public void close() {
        leave();
        CURRENT.remove();
    }
}
