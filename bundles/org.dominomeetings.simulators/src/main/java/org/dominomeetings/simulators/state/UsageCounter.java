package org.dominomeetings.simulators.state;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a service counts of its callers. Not safe for threads. */
public interface UsageCounter {
    /** Forgets all that was counted. */
    void clear();

    /** @return what {@link #restore} takes back */
    ObjectNode save();

    /** @param saved what {@link #save()} gave */
    void restore(ObjectNode saved);
}
