package org.dominomeetings.core.provider;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;

/** The services that are configured on this server. Immutable. */
public final class ProviderRegistry {
    private final Map<String, MeetingProvider> byId;

    public ProviderRegistry(Collection<MeetingProvider> configured) {
        Map<String, MeetingProvider> map = new LinkedHashMap<>();
        for (MeetingProvider provider : configured) {
            map.put(provider.id(), provider);
        }
        this.byId = Collections.unmodifiableMap(map);
    }

    /** In the order in which they are offered. */
    public Collection<MeetingProvider> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** The service a caller asked for; {@code unknown-service} if it is not offered here. */
    public MeetingProvider asked(String id) {
        MeetingProvider provider = byId.get(id);
        if (provider == null) {
            throw MeetingException.of(ProblemCode.UNKNOWN_SERVICE, id).field("service");
        }
        return provider;
    }

    /** The service that holds a meeting; {@code not-configured} if it is no longer offered here. */
    public MeetingProvider holding(String id) {
        MeetingProvider provider = byId.get(id);
        if (provider == null) {
            throw MeetingException.of(ProblemCode.NOT_CONFIGURED, id).provider(id, null);
        }
        return provider;
    }

    /** Empty if the service is not offered here, or no longer. */
    public Optional<MeetingProvider> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The service that an entry names in its item {@code meetingService}, be it by our name or by that of another feature;
     * empty where none is named, or it is not offered here.
     */
    public Optional<MeetingProvider> namedOn(CalendarEntry entry) {
        return byId.values().stream()
                .filter(provider -> names(provider).anyMatch(entry.service().trim()::equalsIgnoreCase))
                .findFirst();
    }

    private static Stream<String> names(MeetingProvider provider) {
        return Stream.concat(Stream.of(provider.id(), provider.label()), provider.itemNames().stream());
    }

    /** What people call the service; its id if it is no longer offered here. */
    public String label(String id) {
        MeetingProvider provider = byId.get(id);
        return provider == null ? id : provider.label();
    }

    /** What people call the service that an entry names; the name on the entry if it is not offered here. */
    public String labelOn(CalendarEntry entry) {
        return namedOn(entry).map(MeetingProvider::label).orElse(entry.service());
    }
}
