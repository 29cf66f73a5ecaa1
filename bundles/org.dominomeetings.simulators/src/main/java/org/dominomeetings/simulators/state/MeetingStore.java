package org.dominomeetings.simulators.state;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dominomeetings.simulators.http.Json;

/**
 * The meetings that a service holds, in the order of their making, and what the control API does with them. Not safe for
 * threads.
 *
 * @param <M> what Jackson can write and read again: a record, or JSON itself
 */
public abstract class MeetingStore<M> {
    private final Class<M[]> type;
    private final Map<String, M> byId = new LinkedHashMap<>();
    private int mails;

    protected MeetingStore(Class<M[]> type) {
        this.type = type;
    }

    /** @return the meeting's id at the service */
    protected abstract String id(M meeting);

    /** @return all that the service keeps of a meeting, under the names of its own answers, with an {@code id} */
    protected abstract ObjectNode shown(M meeting);

    /**
     * @return what an event at the service (a host joins) makes of a meeting
     * @throws IllegalArgumentException where there is no such event
     */
    protected UnaryOperator<M> event(ObjectNode change) {
        throw new IllegalArgumentException("Nothing can be said of a meeting that a client would notice.");
    }

    /** @throws IllegalArgumentException where something else is said of a meeting than whether its host is there */
    protected static boolean inProgress(ObjectNode change) {
        if (change.size() != 1 || !change.path("inProgress").isBoolean()) {
            throw new IllegalArgumentException("Only {\"inProgress\":true} or false can be said of a meeting.");
        }
        return change.get("inProgress").booleanValue();
    }

    protected final Optional<M> held(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @return a view, oldest first */
    protected final Collection<M> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** Puts a new meeting last, and a changed one where it was. */
    protected final M keep(M meeting) {
        byId.put(id(meeting), meeting);
        return meeting;
    }

    protected final void forget(M meeting) {
        byId.remove(id(meeting));
    }

    /** Counts a mail that the service sends of its own accord. */
    protected final void mailed() {
        mails++;
    }

    public final boolean change(String id, ObjectNode change) {
        UnaryOperator<M> event = event(change);
        held(id).ifPresent(meeting -> keep(event.apply(meeting)));
        return byId.containsKey(id);
    }

    /** @return whether there was such a meeting */
    public boolean remove(String id) {
        return byId.remove(id) != null;
    }

    public final void clear() {
        byId.clear();
        mails = 0;
    }

    public final ObjectNode show() {
        ObjectNode all = Json.object().put("mails", mails);
        ArrayNode meetings = all.putArray("meetings");
        byId.values().forEach(meeting -> meetings.add(shown(meeting)));
        return all;
    }

    public final ObjectNode save() {
        ObjectNode saved = Json.object().put("mails", mails);
        saved.set("meetings", Json.tree(byId.values()));
        return saved;
    }

    public final void restore(ObjectNode saved) {
        clear();
        mails = saved.path("mails").asInt();
        for (M meeting : Json.read(saved.get("meetings"), type)) {
            keep(meeting);
        }
    }
}
