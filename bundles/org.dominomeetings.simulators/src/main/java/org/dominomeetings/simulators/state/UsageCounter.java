package org.dominomeetings.simulators.state;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A counter of a service's requests by caller. Not safe for threads. */
public interface UsageCounter {
    /** Forgets all that was counted. */
    void clear();

    /** @return what {@link #restore} takes back */
    ObjectNode save();

    /** @param saved what {@link #save()} gave */
    void restore(ObjectNode saved);
}
