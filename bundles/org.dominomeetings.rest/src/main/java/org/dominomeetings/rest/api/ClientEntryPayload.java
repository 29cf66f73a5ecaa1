package org.dominomeetings.rest.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.ClientSeriesEntry;
import org.dominomeetings.core.entry.EntryReference;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.entry.Series;
import org.dominomeetings.core.entry.zone.NotesZone;
import org.dominomeetings.rest.http.AllowedValues;
import org.dominomeetings.rest.http.JsonMembers;
import org.jspecify.annotations.Nullable;

/**
 * A calendar entry as a client has it open, saved or not, in the JSON of its request: {@code
 * {"subject","start","end","timeZone","location","agenda","repeat"}}, each of which may be missing as it may be missing in
 * the form.
 */
final class ClientEntryPayload {
    private static final String START = "start";
    private static final String END = "end";
    private static final String TIME_ZONE = "timeZone";

    private final JsonMembers members;
    private final @Nullable String key;
    private final EntryReference ref;
    private final @Nullable Instant start;
    private final @Nullable Instant end;
    private final ZoneId zone;
    private final List<String> location;
    private final boolean repeats;

    /**
     * @param key of the entry, null if the client has none yet
     * @param ref the document on the screen
     */
    ClientEntryPayload(JsonMembers members, @Nullable String key, EntryReference ref) {
        this.members = members.only("subject", START, END, TIME_ZONE, "location", "agenda", "repeat");
        this.key = key;
        this.ref = ref;
        this.start = instant(START);
        this.end = instant(END);
        this.zone = members.text(TIME_ZONE)
                .filter(text -> !text.isEmpty())
                .map(ClientEntryPayload::zone)
                .orElse(ZoneOffset.UTC);
        this.location = members.texts("location");
        this.repeats = members.text("repeat").filter(rule -> !rule.isEmpty()).isPresent();
    }

    /** The calendar entry; what a form does not show is taken from the saved document. */
    CalendarEntry at(EntryStore.Place place) {
        CalendarEntry.Builder entry = CalendarEntry.of(place.key())
                .form("Appointment")
                .subject(members.text("subject").orElse(""))
                .times(start, end, zone)
                .location(location)
                .agenda(members.text("agenda").orElse(""))
                .series(series())
                .ownershipToken(key);
        place.saved()
                .ifPresent(saved -> entry.form(saved.form())
                        .invitees(saved.hasInvitees())
                        .ofSomebodyElse(saved.isOfSomebodyElse()));
        place.opened()
                .ifPresent(opened -> entry.service(opened.service())
                        .online(
                                opened.isOnline(),
                                opened.onlineUrl(),
                                opened.meetingId().orElse(null),
                                opened.hasOnlineRoom()));
        ClientSeriesEntry.complete(entry, entry.build(), place);
        return entry.build();
    }

    /** The repeating set, as far as the payload has it. */
    private @Nullable Series series() {
        if (ref.parent().isPresent()) {
            return Series.ofInstance(ref.unid());
        }
        return repeats ? new Series(Collections.emptyList(), false) : null;
    }

    /** A time; null if it is missing or empty, as a field of a form is before it is filled in. */
    private @Nullable Instant instant(String name) {
        Optional<String> text = members.text(name).filter(value -> !value.isEmpty());
        try {
            return text.map(value -> OffsetDateTime.parse(value).toInstant()).orElse(null);
        } catch (DateTimeException notIso) {
            throw JsonMembers.wrong(name, AllowedValues.TIME);
        }
    }

    /**
     * Parses a time zone, as Notes writes it into StartTimeZone, or an IANA id as browsers have it. An unknown zone is
     * UTC, as it is of a saved entry: the times are instants, and only how a service shows them depends on the zone.
     */
    private static ZoneId zone(String text) {
        return NotesZone.parse(text).orElse(ZoneOffset.UTC);
    }
}
