package org.dominomeetings.core.ledger;

import java.util.Objects;
import java.util.Optional;

/**
 * A meeting that a service has made and no entry is to show: by the time that its answer came, the entry's record had gone
 * another way. It stays in the record until it is deleted again at its service. Immutable, with equality.
 */
public final class OrphanMeeting {
    /** In none of the three: ids and names are one line. */
    private static final String SEPARATOR = "\t";

    private final String service;
    private final String personId;
    private final String id;

    /**
     * @param service id of the service that has it
     * @param personId of whose account holds it, as {@link LedgerRecord#personId()}
     * @param id of the meeting at the service
     */
    public OrphanMeeting(String service, String personId, String id) {
        this.service = Objects.requireNonNull(service);
        this.personId = Objects.requireNonNull(personId);
        this.id = Objects.requireNonNull(id);
    }

    /** @return empty if the text is none that {@link #written} gave */
    public static Optional<OrphanMeeting> read(String text) {
        String[] parts = text.split(SEPARATOR, -1);
        return parts.length == 3 ? Optional.of(new OrphanMeeting(parts[0], parts[1], parts[2])) : Optional.empty();
    }

    /** As it is kept, for {@link #read}. */
    public String written() {
        return String.join(SEPARATOR, service, personId, id);
    }

    /** Id of the service. */
    public String service() {
        return service;
    }

    /** Of the person whose account holds the meeting: opaque, and the same when he is renamed. */
    public String personId() {
        return personId;
    }

    /** Id of the meeting at the service. */
    public String id() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrphanMeeting && written().equals(((OrphanMeeting) other).written());
    }

    @Override
    public int hashCode() {
        return written().hashCode();
    }

    @Override
    public String toString() {
        return service + " meeting " + id;
    }
}
