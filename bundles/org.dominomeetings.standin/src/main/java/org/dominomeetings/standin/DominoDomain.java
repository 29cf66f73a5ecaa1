package org.dominomeetings.standin;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dominomeetings.standin.access.CanonicalName;

/**
 * The places that hold replicas: the server of this process, other servers that it can reach over NRPC, and people's
 * Notes clients. Each has a data folder, a clock and replicas of its own; only the server of this process has an HTTP
 * task. Safe for many threads.
 */
public final class DominoDomain {
    private final List<DominoServer> places = new ArrayList<>();

    /**
     * Another server of the domain.
     *
     * @param name hierarchical, in any form
     * @throws IllegalStateException where a place has that name
     */
    public DominoServer addServer(Path data, String name, Clock clock) {
        return add(new DominoServer(data, name, clock, this, false));
    }

    /**
     * A person's Notes client: it replicates with servers, no server can open its databases, and it does not enforce
     * access control lists of its own replicas.
     *
     * @param person the name in the person's ID, in any form
     * @throws IllegalStateException where a place has that name
     * @see "HCL Domino Administrator help, Enforcing a consistent access control list"
     */
    public DominoServer addClient(Path data, String person, Clock clock) {
        return add(new DominoServer(data, person, clock, this, true));
    }

    synchronized DominoServer add(DominoServer place) {
        if (find(place.name()).isPresent()) {
            throw new IllegalStateException("there is a place named " + place.name());
        }
        places.add(place);
        return place;
    }

    /** A server or a client's place by its name in any form. */
    public synchronized Optional<DominoServer> find(String name) {
        return places.stream()
                .filter(place -> CanonicalName.same(place.name(), name))
                .findFirst();
    }

    /** All, in the order in which they were added; the server of this process first. */
    public synchronized List<DominoServer> places() {
        return List.copyOf(places);
    }
}
